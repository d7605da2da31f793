import type { work as english } from '#app/i18n/messages/en/work.ts'

/** Gespeicherte Arbeit: benannte Ansichten, eigene Notizen und wie beides aufbewahrt wird. */
export const work: Partial<Record<keyof typeof english, string>> = {
  'work.title': 'Gespeicherte Arbeit',
  'work.meaning':
    'Ihre eigenen Ansichten und Notizen. Sie werden in diesem Browser aufbewahrt und gelangen sonst nirgendwohin; eine Falldatei nimmt sie mit.',
  'work.views': 'Gespeicherte Ansichten',
  'work.views.empty':
    'Noch ist keine Ansicht gespeichert. Geben Sie der Ansicht auf dem Bildschirm einen Namen, und speichern Sie sie.',
  'work.view': 'Ansicht {number}: {name}',
  'work.view.new': 'Name der Ansicht',
  'work.view.save': 'Diese Ansicht speichern',
  'work.view.saved': 'gespeichert am {time}',
  'work.view.name': 'Name der Ansicht {number}',
  'work.view.open': 'Öffnen',
  'work.view.of': ', Ansicht {number}',
  'work.view.copy': '{name} (Kopie)',
  'work.view.up': 'Ansicht {number} nach oben',
  'work.view.down': 'Ansicht {number} nach unten',
  'work.view.duplicate': 'Ansicht {number} duplizieren',
  'work.view.delete': 'Ansicht {number} löschen',
  'work.notes': 'Ihre Notizen',
  'work.notes.meaning': 'Ihre eigenen Worte, Teil keiner Quelle. Kein Export nimmt sie mit, außer der Falldatei.',
  'work.notes.empty':
    'Es gibt noch keine Notiz. Öffnen Sie einen Datensatz, und schreiben Sie eine unter seine Details, oder wählen Sie hier einen Tag.',
  'work.note': 'Ihre Notiz zu: {subject}',
  'work.note.add': 'Notiz hinzufügen',
  'work.note.written': 'Ihre Notiz, {time}',
  'work.note.delete': 'Notiz löschen zu: {subject}',
  'work.note.day': 'Tag',
  'work.note.addDay': 'Notiz zu diesem Tag hinzufügen',
  'work.note.subject': '{kind} {id}',
  'work.undo': 'Rückgängig: {what}',
  'work.redo': 'Wiederholen: {what}',
  'work.undo.none': 'Nichts rückgängig zu machen',
  'work.redo.none': 'Nichts zu wiederholen',
  'work.refused':
    'Nicht rückgängig gemacht, da ein anderer Tab es geändert hat: {what}. Was jetzt dort steht, blieb, wie es war.',
  'work.edit.addView': 'Ansicht „{what}“ speichern',
  'work.edit.renameView': 'Ansicht „{what}“ umbenennen',
  'work.edit.duplicateView': 'Ansicht „{what}“ duplizieren',
  'work.edit.moveView': 'Ansicht „{what}“ verschieben',
  'work.edit.deleteView': 'Ansicht „{what}“ löschen',
  'work.edit.writeNote': 'Notiz schreiben ({what})',
  'work.edit.deleteNote': 'Notiz löschen ({what})',
  'work.edit.openFile': 'Datei „{what}“ öffnen',
  'work.saving.closed': 'Noch nicht gelesen',
  'work.saving.opening': 'Vom Browser Aufbewahrtes wird gelesen',
  'work.saving.slow':
    'Der Browser hat Ihre gespeicherte Arbeit noch nicht geöffnet. Möglicherweise hält ein anderer Tab sie; was Sie schreiben, bleibt hier.',
  'work.saving.saving': 'Wird gespeichert',
  'work.saving.found': 'Alles ist gespeichert',
  'work.saving.saved': 'Gespeichert um {time}Z',
  'work.unsaved.quota': 'Nicht gespeichert: Der Browser hat keinen Platz mehr. Ihre Arbeit besteht nur in diesem Tab.',
  'work.unsaved.denied':
    'Nicht gespeichert: Dieser Browser bewahrt für diese Seite nichts auf. Ihre Arbeit besteht nur in diesem Tab.',
  'work.unsaved.blocked':
    'Nicht gespeichert: Der Browser antwortet nicht, da ein anderer Tab die gespeicherte Arbeit hält. Ihre Arbeit besteht nur in diesem Tab; schließen Sie die anderen Tabs.',
  'work.unsaved.newer':
    'Nicht gespeichert: Eine neuere Version dieser Seite hat die hier aufbewahrte Arbeit geschrieben, und nichts davon wurde angerührt. Was Sie jetzt schreiben, besteht nur in diesem Tab.',
  'work.unsaved.damaged':
    'Nicht gespeichert: Die hier aufbewahrte Arbeit ist beschädigt, und nichts davon wurde angerührt. Was Sie jetzt schreiben, besteht nur in diesem Tab.',
  'work.conflicts':
    'Ein anderer Tab hatte dasselbe geändert: {count, plural, one {# Eintrag steht} other {# Einträge stehen}} jetzt zweimal da, je einmal so, wie jeder Tab ihn schrieb.',
  'work.again': 'Erneut versuchen',
  'work.file.save': 'Falldatei herunterladen',
  'work.file.open': 'Falldatei öffnen',
  'work.file.reading': 'Wird gelesen: {name}',
  'work.file.holds':
    '{name} enthält {views, plural, one {# Ansicht} other {# Ansichten}} und {notes, plural, one {# Notiz} other {# Notizen}}. Sie haben jetzt {ownViews, plural, one {# Ansicht} other {# Ansichten}} und {ownNotes, plural, one {# Notiz} other {# Notizen}}.',
  'work.file.unknown': 'Hier nicht bekannt und ausgelassen: {names}.',
  'work.file.add': 'Zu meiner Arbeit hinzufügen',
  'work.file.replace': 'Meine Arbeit ersetzen',
  'work.file.cancel': 'Abbrechen',
  'work.file.newer':
    '{name} wurde von einer neueren Version geschrieben (Version {version}; diese Seite liest bis {known}). Die Datei wurde nicht geöffnet, und es wurde nichts geändert.',
  'work.file.faulty': '{name} ist keine lesbare Falldatei. Es wurde nichts geändert. Was daran falsch ist:',
  'work.file.faults.more': 'und {count, plural, one {# weiterer Fehler} other {# weitere Fehler}}',
}
