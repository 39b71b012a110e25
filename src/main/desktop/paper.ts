import { BrowserWindow, session, type Session } from 'electron'
import type { PaperSize } from '../documents/document-docx'
import type { Paper } from '../documents/document-file'

/** An address that only the session of this page answers. */
const address = 'app://document/'

/** Inches around the page, and below it a little more for its number. */
const marginsInches = { top: 0.7, bottom: 0.75, left: 0.67, right: 0.67 }

const pageNumber =
  '<div style="width:100%;font-size:8px;color:#586070;text-align:center;font-family:sans-serif"><span class="pageNumber"></span> / <span class="totalPages"></span></div>'

/**
 * Paper by Chromium: the page is shown in a hidden window in a sandbox, without scripts and without a way to anything but
 * its own text, and is gone afterwards.
 */
export function chromiumPaper(): Paper {
  return {
    pdfOf: (html, size) =>
      withPage(html, (window) =>
        window.webContents.printToPDF({
          pageSize: size,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
          margins: marginsInches,
          displayHeaderFooter: true,
          headerTemplate: '<span></span>',
          footerTemplate: pageNumber,
        }),
      ),
    print: (html, size) => withPage(html, (window) => printed(window, size)),
  }
}

async function withPage<R>(html: string, task: (window: BrowserWindow) => Promise<R>): Promise<R> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: sessionOf(html),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      images: false,
      webgl: false,
      spellcheck: false,
    },
  })
  try {
    await window.loadURL(address)
    return await task(window)
  } finally {
    window.destroy()
  }
}

let pages = 0

/** A session in memory of its own for each page: what one page shows, the next cannot ask for. */
function sessionOf(html: string): Session {
  pages += 1
  const own = session.fromPartition(`document-${pages}`, { cache: false })
  own.protocol.handle('app', ({ url }) =>
    url === address
      ? new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
      : new Response(null, { status: 404 }),
  )
  own.setPermissionRequestHandler((_, __, answer) => answer(false))
  own.webRequest.onBeforeRequest((request, answer) => answer({ cancel: request.url !== address }))
  return own
}

function printed(window: BrowserWindow, pageSize: PaperSize): Promise<boolean> {
  return new Promise((resolve, reject) => {
    window.webContents.print({ printBackground: true, pageSize }, (isPrinted, reason) => {
      if (isPrinted) resolve(true)
      else if (/cancel/i.test(reason)) resolve(false)
      else reject(new Error(reason))
    })
  })
}
