import { getRouteApi } from '@tanstack/react-router';
import { DropField } from '../../ui/DropField.tsx';
import { Page } from '../../ui/Page.tsx';
import { t } from '../../ui/words.ts';
import { ImportStages } from './ImportStages.tsx';
import './imports.css';

const route = getRouteApi('/imports/new');

export function NewImportPage() {
  const { uploads, files = '', dry } = route.useSearch();
  const ids = uploads?.split(',').filter(Boolean) ?? [];
  if (ids.length > 0) return <ImportStages key={uploads} uploads={ids} files={files.split(',')} dry={dry} />;
  return (
    <Page title={t('page.imports.new')} crumbs={[{ to: '/imports', text: t('page.nav.imports') }]}>
      <section className="sheet sheet-pad stack" aria-label={t('page.imports.new')}>
        <p>{t('page.imports.no-file')}</p>
        <DropField />
        <p className="hint">{t('page.imports.formats')}</p>
      </section>
    </Page>
  );
}
