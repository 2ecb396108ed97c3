import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { NETWORKS } from '../../src/sharing/networks.js';
import { networkPaths } from '../../src/theme/generated/network-paths.js';

describe('the icons', () => {
  it('are there for every network, and for no other', () => {
    assert.deepEqual(Object.keys(networkPaths).sort(), NETWORKS.map(({ id }) => id).sort());
  });

  it('are what npm run icons takes from bootstrap-icons', () => {
    execFileSync(process.execPath, ['tools/icons.mjs', '--check'], { stdio: 'pipe' });
  });
});
