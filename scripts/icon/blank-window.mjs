// The smallest Electron app: a transparent window to draw in.
import { app, BrowserWindow } from 'electron'

app.on('ready', () => {
  void new BrowserWindow({ transparent: true, frame: false, useContentSize: true }).loadURL('about:blank')
})
