import { ask, on } from './ask'

export const coachBridge = {
  coach: {
    choices: ask('coach:choices'),
    choose: ask('coach:choose'),
    onChosen: on('coach:chosen'),
  },
} as const
