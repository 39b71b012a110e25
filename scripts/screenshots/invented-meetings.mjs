const hourMs = 3_600_000

/** A dozen meetings, invented, for where no transcripts are at hand; `inHours` is when, from now. */
const meetings = [
  {
    title: 'Scope of the spring release',
    people: ['Mara Holt'],
    purpose: 'Agree on what moves to May, and who tells the two customers who wait for it.',
    inHours: 1,
    phase: 'ready',
  },
  {
    title: 'Support rota over the holidays',
    people: ['Jonas Weber', 'Amina Diallo'],
    purpose: 'Share the four quiet weeks fairly, without anybody having to volunteer twice.',
    inHours: 26,
    phase: 'preparing',
  },
  {
    title: 'Why the audit found the old exports',
    people: ['Priya Nair', 'Tomasz Zieliński', 'Lena Fischer', 'Oluwaseun Adeyemi'],
    purpose: 'Hear how it looks from legal before anyone explains anything.',
    inHours: 50,
    phase: 'preparing',
  },
  {
    title: 'Feedback on the handover',
    people: ['Sam Whitfield'],
    purpose: 'Say what I saw on Tuesday, and hear how it was meant.',
    inHours: 75,
    phase: 'ready',
  },
  {
    title: 'Design debt or the new dashboard',
    people: ['Lena Fischer'],
    purpose: 'Put both lists side by side and choose the first.',
    inHours: null,
    phase: 'preparing',
  },
  {
    title: 'Asking for a third engineer',
    people: ['Hiroshi Tanaka'],
    purpose: 'Find out what he would need to see before he can say yes.',
    inHours: null,
    phase: 'preparing',
  },
  {
    title: 'The missed date for the importer',
    people: ['Amina Diallo'],
    purpose: 'Own it, say what changes, and agree how she will see it.',
    inHours: -5,
    phase: 'to-reflect',
  },
  {
    title: 'Renewal with the harbour authority',
    people: ['Mara Holt', 'Inês Carvalho'],
    purpose: 'Listen for what the silence since March is about.',
    inHours: -29,
    phase: 'to-reflect',
  },
  {
    title: 'Two teams, one on-call phone',
    people: ['Jonas Weber', 'Tomasz Zieliński'],
    purpose: 'Find the arrangement that both can defend to their people.',
    inHours: -100,
    phase: 'closed',
  },
  {
    title: 'Pilot feedback from the northern depots',
    people: ['Inês Carvalho'],
    purpose: 'Understand why half of them stopped after a week.',
    inHours: -220,
    phase: 'closed',
  },
  {
    title: 'Moving the research budget',
    people: ['Hiroshi Tanaka', 'Priya Nair'],
    purpose: 'Tell them before the plan is printed.',
    inHours: -400,
    phase: 'closed',
  },
  {
    title: 'Coffee with Sam',
    people: ['Sam Whitfield'],
    purpose: '',
    inHours: -700,
    phase: 'closed',
  },
]

/** Makes them through the bridge, as the screens would. */
export async function addInventedMeetings(stage, now = Date.now()) {
  const idByName = new Map()
  for (const { people, inHours, phase, ...texts } of meetings) {
    const personIds = []
    for (const name of people) personIds.push(await personId(stage, idByName, name))
    const startsAt = inHours === null ? null : new Date(now + inHours * hourMs).toISOString()
    await addMeeting(stage, { ...texts, startsAt, personIds, phaseByHand: phase })
  }
}

/** Makes one meeting with these changes; answers its id. */
export async function addMeeting(stage, changes) {
  const { id } = await stage.ask('meetings', 'create', {})
  await stage.ask('meetings', 'save', { id, changes })
  return id
}

async function personId(stage, idByName, name) {
  if (!idByName.has(name)) idByName.set(name, (await stage.ask('people', 'create', { name })).id)
  return idByName.get(name)
}
