import { useNavigate } from '@tanstack/react-router';
import { GuideHeldDocument } from '../../generated/operations.ts';
import { useAnswer } from '../../ui/answered.tsx';
import { begun, ended, left, movedTo, type Progress } from './progress.ts';
import { GUIDE_DAY, type Guide, STEPS } from './steps.ts';
import { keepProgress } from './useProgress.ts';

/** The guides lead through records of the demonstration: without them there is nothing to show. */
export function useIsHeld(): boolean {
  const { data } = useAnswer(GuideHeldDocument, {});
  return Boolean(data?.claim && data.contract);
}

/** Moves through a guide; every move goes to the address of its step, on the day of the story. */
export function useGuide(progress: Progress) {
  const navigate = useNavigate();
  const show = (guide: Guide, nth: number) => {
    const step = STEPS[guide][nth];
    if (step === undefined) return;
    const { to, params = {}, search = {} } = step;
    const address = { to, params, search: { ...search, asOf: GUIDE_DAY } };
    void navigate((step.at === undefined ? address : { ...address, hash: step.at }) as never);
  };
  return {
    begin: (guide: Guide) => {
      const next = begun(progress, guide);
      keepProgress(next);
      show(guide, next.at[guide] ?? 0);
    },
    go: (guide: Guide, nth: number) => {
      keepProgress(movedTo(progress, guide, nth));
      show(guide, nth);
    },
    leave: () => keepProgress(left(progress)),
    end: (guide: Guide) => keepProgress(ended(progress, guide)),
    hide: (hidden: boolean) => keepProgress({ ...progress, hidden }),
  };
}
