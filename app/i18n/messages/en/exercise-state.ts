/** What an exercise says by itself, in the trainer's and in trainees' windows. */
export const exerciseState = {
  'exerciseState.noChannel':
    'This browser does not let two windows speak to each other. The exercise runs in the trainer’s window alone.',
  'exerciseState.notKept':
    'This browser keeps nothing for this tab: its storage is full or denied. A reload would lose the exercise. Save it as a file before you close this tab.',
  'exerciseState.unreadable': 'The exercise that this tab keeps cannot be read, so it was not opened.',
  'exerciseState.fault.too-long': 'The file is too long to be an exercise.',
  'exerciseState.fault.no-json': 'The file cannot be read: it is not JSON.',
  'exerciseState.fault.no-exercise': 'The file is not an exercise that was saved here.',
  'exerciseState.fault.newer':
    'The exercise was saved by a later release (format {version}). This one would read it wrongly, so it was not opened.',
  'exerciseState.fault.scenario': 'The scenario in the file is not sound.',
  'exerciseState.fault.log': 'The log in the file is not sound at “{path}”.',
}
