// node:sqlite is in use on purpose; Node says on every start that it is experimental. Other warnings stay.
process.removeAllListeners('warning');
process.on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') console.error(`${warning.name}: ${warning.message}`);
});
