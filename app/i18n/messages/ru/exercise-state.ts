import type { exerciseState as english } from '#app/i18n/messages/en/exercise-state.ts'

/** Что учение говорит само, в окне инструктора и в окнах слушателей. */
export const exerciseState: Partial<Record<keyof typeof english, string>> = {
  'exerciseState.noChannel':
    'Этот браузер не даёт двум окнам обмениваться сообщениями. Учение идёт только в окне инструктора.',
  'exerciseState.notKept':
    'Этот браузер ничего не хранит для этой вкладки: хранилище заполнено или закрыто. При перезагрузке учение пропадёт. Сохраните его файлом, прежде чем закрыть вкладку.',
  'exerciseState.unreadable': 'Учение, которое хранит эта вкладка, не читается, поэтому не открыто.',
  'exerciseState.fault.too-long': 'Файл слишком длинный для учения.',
  'exerciseState.fault.no-json': 'Файл не читается: это не JSON.',
  'exerciseState.fault.no-exercise': 'Этот файл — не учение, сохранённое здесь.',
  'exerciseState.fault.newer':
    'Учение сохранено более поздним выпуском (формат {version}). Этот прочитал бы его неверно, поэтому оно не открыто.',
  'exerciseState.fault.scenario': 'Сценарий в файле неисправен.',
  'exerciseState.fault.log': 'Журнал в файле неисправен: «{path}».',
}
