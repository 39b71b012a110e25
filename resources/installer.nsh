; Links (attune://) open Attune, and it is listed under "Open with" for calendar files. The default program of .ics is
; left as it is. Everything is written for this person alone and removed again.

!macro customInstall
  WriteRegStr HKCU "Software\Classes\attune" "" "URL:Attune link"
  WriteRegStr HKCU "Software\Classes\attune" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\attune\DefaultIcon" "" "$appExe,0"
  WriteRegStr HKCU "Software\Classes\attune\shell\open\command" "" '"$appExe" "%1"'

  WriteRegStr HKCU "Software\Classes\Attune.Calendar" "" "Calendar file"
  WriteRegStr HKCU "Software\Classes\Attune.Calendar\DefaultIcon" "" "$appExe,0"
  WriteRegStr HKCU "Software\Classes\Attune.Calendar\shell\open\command" "" '"$appExe" "%1"'
  WriteRegNone HKCU "Software\Classes\.ics\OpenWithProgids" "Attune.Calendar"
!macroend

!macro customUnInstall
  ; An update removes the old version first, and the new one writes the same again.
  DeleteRegKey HKCU "Software\Classes\attune"
  DeleteRegKey HKCU "Software\Classes\Attune.Calendar"
  DeleteRegValue HKCU "Software\Classes\.ics\OpenWithProgids" "Attune.Calendar"
!macroend
