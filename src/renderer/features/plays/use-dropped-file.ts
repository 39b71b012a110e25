import { useState, type DragEvent } from 'react'

/** Takes one file that is dropped on an element; what is no file is left to the page. */
export function useDroppedFile(onDrop: (file: File) => void) {
  const [isOver, setIsOver] = useState(false)
  const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
  return {
    isOver,
    target: {
      onDragOver: (event: DragEvent) => {
        if (!hasFile(event)) return
        event.preventDefault()
        setIsOver(true)
      },
      onDragLeave: () => setIsOver(false),
      onDrop: (event: DragEvent) => {
        setIsOver(false)
        if (!hasFile(event)) return
        event.preventDefault()
        const [file] = event.dataTransfer.files
        if (file !== undefined) onDrop(file)
      },
    },
  }
}
