import { lookAlikesIn } from '#app/domain/search/look-alikes.ts'
import { searchWords } from '#app/domain/search/fold.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/panels/search/search.module.css'
import type { Search } from '#app/panels/search/use-search.ts'
import type { Board } from '#app/state/board.ts'
import { Button } from '#app/ui/button.tsx'

/** Warns of words that mean something else too. */
export function LookAlikeNotes({ search, board }: { readonly search: Search; readonly board: Board }) {
  const { t } = useTranslator()
  const typed = searchWords(search.query)
  return lookAlikesIn(search.query, board.file).map(({ id, meant }) => (
    <p key={id} className={styles.lookAlike}>
      <span>{t(`search.lookAlike.${id}`)}</span>{' '}
      {!typed.includes(meant.toLowerCase()) && (
        <Button onClick={() => search.type(meant)}>{t('search.lookAlike.instead', { word: meant })}</Button>
      )}
    </p>
  ))
}
