const TRIES = 100;

const listenOnce = (server, port, host) =>
  new Promise((resolve, reject) => {
    const failed = (error) => {
      server.off('listening', ready);
      reject(error);
    };
    const ready = () => {
      server.off('error', failed);
      resolve(server.address().port);
    };
    server.once('error', failed);
    server.once('listening', ready);
    server.listen(port, host);
  });

/**
 * Listens on `port`, or on the next one that is free.
 * @param {import('node:net').Server} server
 * @param {number} port first port to try; 0 takes any free one
 * @param {string} host address to listen on
 * @returns {Promise<number>} the port that was taken
 */
export async function listenFrom(server, port, host) {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listenOnce(server, candidate, host);
    } catch (error) {
      // EACCES: some systems reserve whole ranges and refuse them this way.
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      if (!taken || candidate + 1 >= Math.min(port + TRIES, 65_536)) throw error;
    }
  }
}
