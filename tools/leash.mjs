/**
 * Loaded into a child before its own code (`node --import`): when the one that started it is gone, however it went,
 * the child stops in good order instead of holding its port for ever.
 */
if (process.channel) process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
