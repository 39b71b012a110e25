import { media } from '../../src/domain/medium/medium'
import { newPerson, type Person } from '../../src/domain/people/person'
import { seededRelationship } from './seeded-relationship'
import { SeededRandom } from './seeded-random'

const dayMs = 24 * 60 * 60_000

/** Invented people, such as a product lead meets; none of them is anybody. */
const pool: readonly (readonly [name: string, role: string])[] = [
  ['Ana Duarte', 'Regional sales lead'],
  ['Tomasz Wilk', 'Engineering manager, payments'],
  ['Priya Raghunathan', 'Head of design'],
  ['Oskar Lindgren', 'Finance partner'],
  ['Mei-Ling Okafor', 'Customer success lead'],
  ['Javier Solís', 'Staff engineer, platform'],
  ['Hannah Brückner', 'Legal counsel'],
  ['Kwame Asante', 'Head of support'],
  ['Ingrid Haugland', 'Chief product officer'],
  ['Rafael Monteiro', 'Partner manager'],
  ['Yuki Tanabe', 'Data analyst'],
  ['Siobhán Keane', 'Programme manager'],
  ['Dmitri Volkonov', 'Security engineer'],
  ['Leila Farahani', 'Marketing lead'],
  ['Pieter van Rooyen', 'Operations lead'],
  ['Chiara Bellandi', 'Brand designer'],
  ['Emeka Nwosu', 'Engineering manager, mobile'],
  ['Sofia Kallas', 'User researcher'],
  ['Marcus Thorne', 'Account executive'],
  ['Nadia El-Amrani', 'Product marketing manager'],
  ['Lukas Steiner', 'Backend engineer'],
  ['Grace Mwangi', 'People partner'],
  ['Antoine Lefèvre', 'Solutions architect'],
  ['Hye-jin Paik', 'Product manager, growth'],
  ['Björn Sæther', 'Quality engineer'],
  ['Camila Restrepo', 'Customer, logistics director'],
  ['Viktor Halász', 'Customer, IT lead'],
  ['Amina Diallo', 'Product manager, onboarding'],
  ['Owen Prichard', 'Technical writer'],
  ['Zeynep Aksoy', 'Engineering manager, data'],
  ['Matteo Ferrigno', 'Procurement'],
  ['Ruth Abernathy', 'Board member'],
  ['Nikhil Deshpande', 'Staff engineer, search'],
  ['Elin Sandberg', 'Service designer'],
  ['Jonas Petrauskas', 'Release manager'],
  ['Beatriz Coelho', 'Sales engineer'],
  ['Idris Karimov', 'Support engineer'],
  ['Fiona MacAulay', 'Compliance officer'],
  ['Carlos Ibarra', 'Customer, operations'],
  ['Wanjiru Kamau', 'Community manager'],
  ['Stefan Drăgan', 'Infrastructure lead'],
  ['Louise Carpentier', 'Pricing analyst'],
  ['Samir Haddad', 'General manager, region south'],
  ['Anneke de Vries', 'Head of partnerships'],
  ['Gabriel Moura', 'Frontend engineer'],
  ['Tova Rosenfeld', 'Accessibility specialist'],
  ['Henrik Nyström', 'Chief technology officer'],
  ['Aisha Bello', 'Business analyst'],
  ['Pavel Černý', 'Customer, head of purchasing'],
  ['Marisol Quiroga', 'Training lead'],
  ['Declan Foley', 'Sales director'],
  ['Thuy Nguyen-Hart', 'Product designer'],
  ['Erik Achterberg', 'Industrial designer'],
  ['Farah Siddiqui', 'Chief of staff'],
  ['Ivana Petrović', 'Localisation manager'],
  ['Noah Lindqvist', 'Machine learning engineer'],
  ['Rosalind Eze', 'Customer, programme sponsor'],
  ['Hugo Bertrand', 'Hardware lead'],
  ['Milena Todorova', 'Executive assistant'],
  ['Arjun Mehta', 'Investor'],
]

/** The people of a library with so many meetings: few for a small one, all of the pool for a large one. */
export function seededPeople(seed: string, meetings: number, now: number): Person[] {
  if (meetings === 0) return []
  return pool.slice(0, meetings + 4).map(([name, role]) => {
    const random = new SeededRandom(`${seed}/person/${name}`)
    const createdAt = new Date(now - random.integer(30, 900) * dayMs).toISOString()
    return {
      ...newPerson(random.id(), name, createdAt),
      role,
      preferredMedium: random.chance(0.5) ? random.pick(media) : null,
      ...seededRelationship(random, role, createdAt, now),
    }
  })
}
