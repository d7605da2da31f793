import type { work as english } from '#app/i18n/messages/en/work.ts'

/** Le travail enregistré : des vues nommées, des notes personnelles, et comment elles sont gardées. */
export const work: Record<keyof typeof english, string> = {
  'work.title': 'Travail enregistré',
  'work.meaning':
    'Vos vues et vos notes. Elles sont gardées dans ce navigateur et ne vont nulle part ailleurs ; un fichier de dossier les emporte.',
  'work.views': 'Vues enregistrées',
  'work.views.empty': 'Aucune vue n’est enregistrée. Donnez un nom à la vue affichée et enregistrez-la.',
  'work.view': 'Vue {number} : {name}',
  'work.view.new': 'Nom de la vue',
  'work.view.save': 'Enregistrer cette vue',
  'work.view.saved': 'enregistrée le {time}',
  'work.view.name': 'Nom de la vue {number}',
  'work.view.open': 'Ouvrir',
  'work.view.of': ', vue {number}',
  'work.view.copy': '{name} (copie)',
  'work.view.up': 'Monter la vue {number}',
  'work.view.down': 'Descendre la vue {number}',
  'work.view.duplicate': 'Dupliquer la vue {number}',
  'work.view.delete': 'Supprimer la vue {number}',
  'work.notes': 'Vos notes',
  'work.notes.meaning':
    'Vos propres mots, qui ne font partie d’aucune source. Aucun export ne les emporte, sauf le fichier de dossier.',
  'work.notes.empty': 'Aucune note. Ouvrez une fiche et écrivez sous ses détails, ou choisissez un jour ici.',
  'work.note': 'Votre note sur {subject}',
  'work.note.add': 'Ajouter une note',
  'work.note.written': 'Votre note, {time}',
  'work.note.delete': 'Supprimer la note sur {subject}',
  'work.note.day': 'Jour',
  'work.note.addDay': 'Ajouter une note sur ce jour',
  'work.note.subject': '{kind} {id}',
  'work.undo': 'Annuler : {what}',
  'work.redo': 'Rétablir : {what}',
  'work.undo.none': 'Rien à annuler',
  'work.redo.none': 'Rien à rétablir',
  'work.refused':
    'Pas annulé, car un autre onglet l’a modifié depuis : {what}. Ce qui s’y trouve a été laissé tel quel.',
  'work.edit.addView': 'enregistrer la vue « {what} »',
  'work.edit.renameView': 'renommer la vue « {what} »',
  'work.edit.duplicateView': 'dupliquer la vue « {what} »',
  'work.edit.moveView': 'déplacer la vue « {what} »',
  'work.edit.deleteView': 'supprimer la vue « {what} »',
  'work.edit.writeNote': 'écrire la note sur {what}',
  'work.edit.deleteNote': 'supprimer la note sur {what}',
  'work.edit.openFile': 'ouvrir le fichier « {what} »',
  'work.saving.closed': 'Pas encore lu',
  'work.saving.opening': 'Lecture de ce que garde le navigateur',
  'work.saving.slow':
    'Le navigateur n’a pas encore ouvert votre travail. Un autre onglet le tient peut-être ; ce que vous écrivez reste ici.',
  'work.saving.saving': 'Enregistrement',
  'work.saving.found': 'Tout est enregistré',
  'work.saving.saved': 'Enregistré à {time}Z',
  'work.unsaved.quota': 'Pas enregistré : le navigateur n’a plus de place. Votre travail n’existe que dans cet onglet.',
  'work.unsaved.denied':
    'Pas enregistré : ce navigateur ne garde rien pour cette page. Votre travail n’existe que dans cet onglet.',
  'work.unsaved.blocked':
    'Pas enregistré : le navigateur ne répond pas, car un autre onglet tient le travail. Il n’existe que dans cet onglet ; fermez les autres.',
  'work.unsaved.newer':
    'Pas enregistré : une version plus récente de cette page a écrit ce qui est gardé ici, et rien n’y a été touché. Ce que vous écrivez maintenant n’existe que dans cet onglet.',
  'work.unsaved.damaged':
    'Pas enregistré : ce qui est gardé ici est abîmé, et rien n’y a été touché. Ce que vous écrivez maintenant n’existe que dans cet onglet.',
  'work.conflicts':
    'Un autre onglet avait modifié la même chose : {count, plural, one {# élément existe} other {# éléments existent}} maintenant en double, tel que chaque onglet l’a écrit.',
  'work.again': 'Réessayer',
  'work.file.save': 'Télécharger le fichier de dossier',
  'work.file.open': 'Ouvrir un fichier de dossier',
  'work.file.reading': 'Lecture de {name}',
  'work.file.holds':
    '{name} contient {views, plural, one {# vue} other {# vues}} et {notes, plural, one {# note} other {# notes}}. Vous avez {ownViews, plural, one {# vue} other {# vues}} et {ownNotes, plural, one {# note} other {# notes}}.',
  'work.file.unknown': 'Inconnu ici, et laissé de côté : {names}.',
  'work.file.add': 'Ajouter à mon travail',
  'work.file.replace': 'Remplacer mon travail',
  'work.file.cancel': 'Annuler',
  'work.file.newer':
    '{name} vient d’une version plus récente (version {version} ; cette page lit jusqu’à {known}). Il n’a pas été ouvert, et rien n’a été modifié.',
  'work.file.faulty': '{name} n’est pas un fichier de dossier lisible. Rien n’a été modifié. Ce qui ne va pas :',
  'work.file.faults.more': 'et {count, plural, one {# autre défaut} other {# autres défauts}}',
}
