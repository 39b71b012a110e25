import type { Finding } from './finding'

/**
 * Leaves out what lies inside another finding of the same sentence: whoever is told that “you always exaggerate” sounds
 * like a charge does not need a second mark under “always”. What helps yields to what gets in the way around it, but
 * not the other way round. Of two findings with one span the one that offers other words stays, or the weightier.
 */
export function oneMarkAPlace(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings
  return findings.filter((finding, at) =>
    findings.every((other, otherAt) => other === finding || !yieldsTo(finding, other, at > otherAt)),
  )
}

function yieldsTo(finding: Finding, other: Finding, isLater: boolean): boolean {
  if (finding.start === finding.end || other.start === other.end) return false
  if (finding.effect !== 'raises' && other.effect === 'raises') return false
  const isInside = other.start <= finding.start && finding.end <= other.end
  if (!isInside) return false
  const isSameSpan = other.start === finding.start && other.end === finding.end
  if (!isSameSpan) return true
  if (finding.effect === 'raises' && other.effect !== 'raises') return true
  const [offers, otherOffers] = [finding.alternatives.length > 0, other.alternatives.length > 0]
  if (offers !== otherOffers) return otherOffers
  return other.weight > finding.weight || (other.weight === finding.weight && isLater)
}
