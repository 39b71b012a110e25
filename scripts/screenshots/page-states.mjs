/** Meetings in which one question came back; answers nothing when they are there already. */
async function furnishQuestions(stage) {
  const known = await stage.ask('pages', 'recurring')
  if (known.length > 0) return
  const asked = [
    ['Renewals with the north', 'When will the prices change for partners?'],
    ['Partner round', 'When does the price change for our partners?'],
    ['Price list, second look', 'When do prices for partners change?'],
    ['Weekly with sales', 'When do the prices for partners change?'],
  ]
  for (const [title, question] of asked) {
    const { id } = await stage.ask('meetings', 'create', {})
    const attrs = { capture: 'question', capturedAt: new Date().toISOString() }
    const content = [{ type: 'paragraph', attrs, content: [{ type: 'text', text: question }] }]
    const changes = { title, notesJson: JSON.stringify({ type: 'doc', content }) }
    await stage.ask('meetings', 'save', { id, changes })
  }
}

/** Answers the id of a page with some answers. */
async function furnishPage(stage) {
  const known = (await stage.ask('pages', 'list')).find(({ title }) => title === 'Working with us, answered')
  if (known !== undefined) return known.id
  const { id } = await stage.ask('pages', 'create')
  const changes = {
    title: 'Working with us, answered',
    introduction: 'For everybody who works with our partners. Ask Ana Lima when something is missing.',
    items: [
      {
        id: 'who-decides',
        question: 'Who decides about a discount?',
        answer: 'Up to a tenth you do. Beyond that, ask the partner lead before anything is said to the customer.\n\nWe look at the rule again each spring.',
        meetingIds: ['a', 'b', 'c'],
      },
      { id: 'when-paid', question: 'When are partners paid?', answer: '', meetingIds: [] },
    ],
  }
  await stage.ask('pages', 'save', { id, changes })
  return id
}

export async function showPages(stage) {
  await furnishQuestions(stage)
  await furnishPage(stage)
  await stage.visit('/pages')
  await stage.page.getByRole('list', { name: 'Asked again and again' }).waitFor()
}

export async function showNoPages(stage) {
  await stage.visit('/pages')
  await stage.page.getByRole('button', { name: 'Begin a page' }).waitFor()
}

export async function showSharedPage(stage) {
  await stage.visit(`/pages/${await furnishPage(stage)}`)
  await stage.page.getByRole('list', { name: 'Questions' }).waitFor()
}
