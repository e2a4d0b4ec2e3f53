import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissionsDocument } from './permissions.document';

writeFileSync(join(__dirname, '../../docs/permissions.md'), permissionsDocument());
