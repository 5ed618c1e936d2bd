/** Under which number, and who makes it: both stand in the sheet, and so in its hash. */
import { type FormEvent, useState } from 'react';
import { TextField } from '../../ui/Field.tsx';
import { t } from '../../ui/words.ts';

export interface Named {
  readonly fileNumber: string;
  readonly author: string;
}

interface Props {
  readonly named: Named;
  readonly onMake: (named: Named) => void;
}

export function MakeForm({ named, onMake }: Props) {
  const [fileNumber, setFileNumber] = useState(named.fileNumber);
  const [author, setAuthor] = useState(named.author);
  const [tried, setTried] = useState(false);
  const make = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fileNumber.trim() && author.trim()) onMake({ fileNumber: fileNumber.trim(), author: author.trim() });
  };
  const errorOf = (value: string) => (tried && !value.trim() ? t('page.dossier.needed') : undefined);
  return (
    <form className="stack no-print" onSubmit={make} noValidate>
      <div className="field-row">
        <TextField
          label={t('page.sheet.file-number')}
          value={fileNumber}
          onChange={setFileNumber}
          error={errorOf(fileNumber)}
        />
        <TextField label={t('page.sheet.author')} value={author} onChange={setAuthor} error={errorOf(author)} />
      </div>
      <p>
        <button type="submit" className="button button-first">
          {t('page.dossier.make-it')}
        </button>
      </p>
    </form>
  );
}
