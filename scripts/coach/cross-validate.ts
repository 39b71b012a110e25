import { groupedFolds } from './grouped-folds'
import { learn, predict, type Example, type LearningPlan } from './learn'

/** Predictions for all examples, each by weights that were learned without its fold; the penalty is chosen within. */
export function crossValidate(
  examples: readonly Example[],
  plan: LearningPlan,
  folds: number,
  seed: string,
): readonly number[] {
  const foldOf = groupedFolds(
    examples.map(({ group }) => group),
    folds,
    seed,
  )
  const predictions = new Array<number>(examples.length).fill(0)
  for (let fold = 0; fold < folds; fold += 1) {
    const learned = learn(
      examples.filter((_, row) => foldOf[row] !== fold),
      plan,
    )
    examples.forEach(({ features }, row) => {
      if (foldOf[row] === fold) predictions[row] = predict(learned, features)
    })
  }
  return predictions
}
