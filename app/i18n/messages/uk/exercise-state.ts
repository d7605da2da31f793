import type { exerciseState as english } from '#app/i18n/messages/en/exercise-state.ts'

/** Що навчання каже саме, у вікні інструктора й у вікнах слухачів. */
export const exerciseState: Partial<Record<keyof typeof english, string>> = {
  'exerciseState.noChannel':
    'Цей браузер не дає двом вікнам обмінюватися повідомленнями. Навчання йде лише у вікні інструктора.',
  'exerciseState.notKept':
    'Цей браузер нічого не зберігає для цієї вкладки: сховище заповнене або закрите. Під час перезавантаження навчання пропаде. Збережіть його файлом, перш ніж закрити вкладку.',
  'exerciseState.unreadable': 'Навчання, яке зберігає ця вкладка, не читається, тому його не відкрито.',
  'exerciseState.fault.too-long': 'Файл задовгий для навчання.',
  'exerciseState.fault.no-json': 'Файл не читається: це не JSON.',
  'exerciseState.fault.no-exercise': 'Цей файл — не навчання, збережене тут.',
  'exerciseState.fault.newer':
    'Навчання збережено пізнішим випуском (формат {version}). Цей прочитав би його хибно, тому його не відкрито.',
  'exerciseState.fault.scenario': 'Сценарій у файлі несправний.',
  'exerciseState.fault.log': 'Журнал у файлі несправний: «{path}».',
}
