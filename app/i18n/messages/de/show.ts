import type { show as english } from '#app/i18n/messages/en/show.ts'

/** Die Vorführung, die von selbst läuft: Fakten des Falls, und was erfunden ist, so benannt. */
export const show: Partial<Record<keyof typeof english, string>> = {
  'show.name': 'Vorführung',
  'show.scene': 'Szene {number} von {count}',
  'show.madeUp': 'Erfunden',
  'show.previous': 'Vorige Szene',
  'show.pause': 'Vorführung anhalten',
  'show.resume': 'Vorführung fortsetzen',
  'show.next': 'Nächste Szene',
  'show.leave': 'Beenden',
  'show.keys':
    'Esc, jede andere Taste oder ein Druck neben diese Karte beendet die Vorführung. Ihre Ansicht kommt wieder, wie sie war.',
  'show.scene.opening':
    'Container wechseln vom Schiff auf den Zug, und Angaben über sie gehen von Mund zu Mund. Zuerst, was veröffentlicht wurde; dann, so benannt, drei Sendungen, die zu Schulungszwecken erfunden sind.',
  'show.scene.claim':
    'Kirby, Weißes Haus, 13. Oktober 2023: „in den letzten Wochen hat Nordkorea Russland mehr als 1.000 Container mit militärischer Ausrüstung und Munition zur Verfügung gestellt“ (aus dem Englischen übersetzt). Wie viele Zeitungen es auch wiederholen, es ist ein Ursprung.',
  'show.scene.najin':
    'Das Weiße Haus sagt zu einem seiner Bilder: etwa 300 Frachtcontainer in Najin am 7. und 8. September 2023, „zur Lieferung an Russland“ (aus dem Englischen übersetzt).',
  'show.scene.sea':
    'Zwischen dem 7. September und dem 1. Oktober, so sagt es, wurde eine Gruppe von Containern von Najin nach Dunay verschifft, mit der MV Angara, einem Frachtschiff unter russischer Flagge. Der Bogen ist schematisch: Eine gefahrene Strecke wurde nicht veröffentlicht.',
  'show.scene.dunay':
    'In Dunay spätestens am 12. September: nur durch zwei Sekundärmedien bekannt. Die Folie selbst wurde nicht gefunden.',
  'show.scene.corridor':
    'Weiter per Bahn, sagt die Mitteilung, zu einem Munitionsdepot im Südwesten Russlands bei Tikhoretsk. Der gestrichelte Weg dazwischen ist abgeleitet; keine Quelle nennt ihn.',
  'show.scene.rail':
    'An welchem Tag die Container Dunay verließen, wurde nicht gefunden. Zwischen zwei Sichtungen sagt keine Quelle, wo sie waren; daher bewegt sich keine Markierung auf der Linie.',
  'show.scene.arrival':
    'Ein Zug mit den Containern am Depot am 1. Oktober: durch ein Sekundärmedium bekannt. RUSI: Züge mit Containern gleicher Größe und Farbe dort am 28. September. Möglicherweise zwei Züge, daher werden sie nicht zusammengelegt.',
  'show.scene.distance':
    'Wie weit liegt das Depot von der ukrainischen Grenze? Weißes Haus: ungefähr 290 km. RUSI, The New York Times und The Kyiv Independent: etwa 200 km. Beides steht nebeneinander; ein Mittelwert wird nicht gebildet.',
  'show.scene.rest':
    '„Mehr als 1.000 Container in den letzten Wochen“ und „7. September bis 1. Oktober“ sind zwei Aussagen. Etwa 300 sind aufgeschlüsselt, mehr als 700 nicht: Dieser Rest ist berechnet, und keine Quelle nennt ihn.',
  'show.scene.denials':
    'Dementis stehen neben den Angaben. Peskow, Kreml, 17. Oktober 2023: „Sie berichten das ständig, ohne irgendeinen Beweis vorzulegen“ (aus dem Englischen übersetzt).',
  'show.scene.ships':
    'RUSI, 16. Oktober 2023: Zwei russische Schiffe, Angara und Maria, liefern von Rajin nach Dunai. RUSI und The Washington Post berichten, dass sie mit abgeschaltetem AIS fuhren. Diese Seite hat nichts dergleichen festgestellt.',
  'show.scene.contents':
    'Kein Dritter hat gesehen, was in den Containern ist. RUSI und The New York Times: Es lässt sich nicht beweisen.',
  'show.scene.grades':
    'Eine Bewertung wie B2 ist die Einschätzung der Redaktion, nicht einer Quelle. B: Die Quelle ist in der Regel zuverlässig. 2: Die Information ist wahrscheinlich wahr.',
  'show.scene.known':
    'Kenntnisstand vom 13. Oktober 2023: Es zählt nur, was bis zu diesem Tag veröffentlicht war, in Zahlen, Karte und Dateien gleichermaßen. Was andere Medien später druckten, ist ausgelassen.',
  'show.scene.madeUp':
    'Ab hier zu Schulungszwecken erfunden: SYN-02, SYN-03 und SYN-04 sind keine Tatsachen. Ihre Linien sind gepunktet, und das Banner oben bleibt, solange eine davon gezeigt wird.',
  'show.scene.voyages':
    'Erfunden: Maria am 14. September, Angara am 21. September, Maria am 28. September. RUSI meldet beide Schiffe; keine Quelle meldet diese Seereisen.',
  'show.scene.silence':
    'Ebenfalls erfunden: die AIS-Positionen dieser Seereisen. Wo kein erfundener Empfänger hört, sagt eine Stille nichts über das Schiff; diese ist von anderer Art, denn andere wurden dort gehört. Beides auseinanderzuhalten ist eine Aufgabe für einen Kurs.',
  'show.scene.counting':
    'Dieselben Container auf Schiff und Zug werden einmal gezählt. Die erfundenen sind insgesamt 720; sie werden getrennt von den etwa 300 veröffentlichten gezeigt und stützen keine Angabe.',
  'show.scene.end':
    'Drücken Sie eine beliebige Taste und sehen Sie selbst nach: Der veröffentlichte Fall enthält nichts Erfundenes. Die Rundgänge unter „Schulung“ zeigen, wo was zu finden ist.',
}
