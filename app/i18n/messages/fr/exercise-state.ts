import type { exerciseState as english } from '#app/i18n/messages/en/exercise-state.ts'

export const exerciseState: Record<keyof typeof english, string> = {
  'exerciseState.noChannel':
    'Ce navigateur ne permet pas à deux fenêtres de communiquer. L’exercice se déroule dans la seule fenêtre du formateur.',
  'exerciseState.notKept':
    'Ce navigateur ne conserve rien pour cet onglet : son stockage est plein ou refusé. Recharger la page effacerait l’exercice. Enregistrez-le dans un fichier avant de fermer l’onglet.',
  'exerciseState.unreadable': 'L’exercice conservé dans cet onglet est illisible ; il n’a pas été ouvert.',
  'exerciseState.fault.too-long': 'Le fichier est trop long pour être un exercice.',
  'exerciseState.fault.no-json': 'Le fichier est illisible : ce n’est pas du JSON.',
  'exerciseState.fault.no-exercise': 'Ce fichier n’est pas un exercice enregistré ici.',
  'exerciseState.fault.newer':
    'L’exercice a été enregistré par une version ultérieure (format {version}). Il serait mal lu ; il n’a pas été ouvert.',
  'exerciseState.fault.scenario': 'Le scénario que contient le fichier comporte des erreurs.',
  'exerciseState.fault.log': 'Le journal que contient le fichier comporte une erreur à « {path} ».',
}
