/** Words of a name that stand by themselves for nobody: they go only together with others of it. */
export const weakWords: ReadonlySet<string> = wordSet(`
  de der den dem des die das van von vom zu zum zur la le les du da das do dos di del della den al el bin ibn ben ter
  te y e und and et the of of dr prof mr mrs ms miss sir dame jr sr ii iii iv phd md msc bsc mba dipl ing herr frau
`)

/** Words of an organisation’s name that many have. */
export const genericWords: ReadonlySet<string> = wordSet(`
  ag gmbh mbh kg kgaa ohg ug se ev inc ltd llc llp plc corp corporation co company sa sas sarl srl spa nv bv ab as oy
  oyj kk pty group gruppe holding holdings international global europe germany deutschland services service solutions
  systems system software technologies technology tech digital media consulting partners bank insurance versicherung
  university universitat institute institut college school schule hospital klinik ministry ministerium department
  team sales marketing finance office agency agentur foundation stiftung association verein society union council
  industries industrie energy labs lab studio studios works network networks data cloud health care design products
  north south east west new royal national federal first general american european british german the of for and und
  fur der die das de la
`)

/** Names that are ordinary words, too: in small letters they are taken for these. */
export const ordinaryWords: ReadonlySet<string> = wordSet(`
  will mark may april june august hope grace faith joy rose art bill rob sue pat jack drew chase dean grant miles guy
  gene dawn summer angel young long brown white black green gray grey king rich price stone wood woods hill field
  fields day best good small short law page read banks bank cook baker carter fisher hunter mason parker porter potter
  walker weaver wise strong sharp swift bright fox wolf bird bush ford lane street church house hall park rivers lake
  moon star sun snow frost winter rain storm north west east love case cash chance dale earl frank glen heath iris ivy
  jade jean josh ken lance lily nick norm olive pearl penny pierce ray reed robin ruby sage sandy skip sky stew trip
  victor violet wade ward major marshal judge bishop pope noble sterling max min mike melody harmony honor sunny
  early late hard little power powers child man men woman people person page head cross close moss marsh brook brooks
  forest garden gardener farmer shepherd singer cooper archer butler cork cotton silver gold diamond crystal amber
  ginger basil pepper rice bean berry cherry apple target shell amazon visa delta oracle meta alphabet orange gap
  klein gross lang kurz neu alt weiss schwarz braun roth rot jung reich ernst frei fromm stark sommer herbst sonntag
  montag freitag samstag konig kaiser berg bach wald stein feld busch baum vogel fuchs hahn koch bauer richter markt
  mai juli engel kraft licht heim fest lieb selig kern sturm blum krug topf mann frau kind hand haupt nagel hammer
  zimmer ziegler keller muhl muller schneider fischer weber wagner becker schafer vorteil gut besser edel treu
`)

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''))
}
