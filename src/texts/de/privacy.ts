import type { Catalogue } from '../catalogue'

export const privacy: Catalogue = {
  'Cover everything': 'Alles verdecken',
  'Attune is covered': 'Attune ist verdeckt',
  'Esc shows it again.': 'Esc zeigt es wieder.',
  'Esc or {{key}} shows it again.': 'Esc oder {{key}} zeigt es wieder.',
  'Privacy on screen': 'Privates auf dem Bildschirm',
  '“Cover everything” in the View menu covers all windows at once; Esc shows them again.':
    '„Alles verdecken“ im Menü Ansicht verdeckt alle Fenster auf einmal; Esc zeigt sie wieder.',
  '{{key}} covers all windows at once; the same key or Esc shows them again.':
    '{{key}} verdeckt alle Fenster auf einmal; dieselbe Taste oder Esc zeigt sie wieder.',
  'Cover when Attune is not in front': 'Verdecken, wenn Attune nicht vorne ist',
  'Uncovered as soon as one of its windows is in front again.':
    'Wieder zu sehen, sobald eines seiner Fenster vorne ist.',
  'This system offers no way to keep windows out of screen sharing and screenshots, so Attune does not promise it here.':
    'Dieses System bietet keinen Weg, Fenster aus Bildschirmfreigaben und Bildschirmfotos herauszuhalten; Attune verspricht es hier also nicht.',
  'Keep windows out of screen sharing and screenshots':
    'Fenster aus Bildschirmfreigaben und Bildschirmfotos heraushalten',
  'From Windows 10 version 2004 on, the windows are left out of what is captured; older ones show them black. A camera still sees the screen.':
    'Ab Windows 10 Version 2004 fehlen die Fenster in dem, was aufgenommen wird; ältere zeigen sie schwarz. Eine Kamera sieht den Bildschirm weiterhin.',
  'macOS keeps to it for older ways of capturing only; newer ones may still show the windows. A camera still sees the screen.':
    'macOS hält sich nur bei älteren Arten der Aufnahme daran; neuere zeigen die Fenster unter Umständen doch. Eine Kamera sieht den Bildschirm weiterhin.',
}
