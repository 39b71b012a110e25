// One window with the settings of Attune's, on the page that FLOOR_PAGE names, and nothing else.
import { app, BrowserWindow } from 'electron'

// Not awaited: Electron is ready only after this module is through.
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    title: 'Floor',
    backgroundColor: '#faf8f4',
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      enableWebSQL: false,
    },
  })
  void window.loadFile(process.env.FLOOR_PAGE)
})
app.on('window-all-closed', () => app.quit())
