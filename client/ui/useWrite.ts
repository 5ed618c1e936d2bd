import { type UseMutationOptions, type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useRef } from 'react';

export type Write<Data, Variables> = Omit<UseMutationResult<Data, Error, Variables>, 'mutate' | 'mutateAsync'> & {
  readonly mutate: (variables: Variables) => void;
};

/**
 * What is written at a press. A second press does nothing until the first has ended: the button says that it waits only
 * once it is drawn again, and two presses can come before that.
 */
export function useWrite<Data, Variables = void>(
  options: UseMutationOptions<Data, Error, Variables>,
): Write<Data, Variables> {
  const isUnderWay = useRef(false);
  const { mutate: _mutate, mutateAsync, ...mutation } = useMutation<Data, Error, Variables>(options);
  const end = () => {
    isUnderWay.current = false;
  };
  const mutate = (variables: Variables) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    // A failure is told by `error`, as of any mutation.
    mutateAsync(variables).then(end, end);
  };
  return { ...mutation, mutate } as Write<Data, Variables>;
}
