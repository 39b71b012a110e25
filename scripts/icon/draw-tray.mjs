// The icon for the menu bar of macOS, which colours it itself: the two bubbles in black, what both hold at full strength.
export const trayTemplateDrawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="82 122 348 266">
  <defs>
    <path id="mine" d="M196 138a108 108 0 1 1-52 202.700L98 372l14-58A108 108 0 0 1 196 138Z"/>
    <path id="theirs" d="M316 138a108 108 0 1 0 52 202.700L414 372l-14-58A108 108 0 0 0 316 138Z"/>
    <clipPath id="both"><use href="#mine"/></clipPath>
  </defs>
  <use href="#mine" fill-opacity="0.45"/>
  <use href="#theirs" fill-opacity="0.45"/>
  <use href="#theirs" clip-path="url(#both)"/>
</svg>`
