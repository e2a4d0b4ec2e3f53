import { collectionIn } from '../catalog';
import { invalid } from '../errors';
import type { Action } from './action';
import { aggregateDocuments, calculateDocument, getDocument } from './read-actions';
import {
  abortTransaction,
  commitTransaction,
  insertInTransaction,
  modifyAndReturnInTransaction,
  modifyInTransaction,
  removeInTransaction,
  startTransaction,
} from './transaction-actions';
import { insertDocuments, modifyAndReturnDocument, modifyDocument, removeDocument } from './write-actions';

const addCollection: Action = ({ catalog }, body) => {
  collectionIn(catalog, body.collectionName);
  return {};
};

const either =
  (plain: Action, inTransaction: Action): Action =>
  (context, body, cost) =>
    (body.transactionId ? inTransaction : plain)(context, body, cost);

const ACTIONS = new Map<string, Action>(
  Object.entries({
    'database.addCollection': addCollection,
    'database.getDocument': getDocument,
    'database.calculateDocument': calculateDocument,
    'database.aggregateDocuments': aggregateDocuments,
    'database.insertDocument': either(insertDocuments, insertInTransaction),
    'database.modifyDocument': either(modifyDocument, modifyInTransaction),
    'database.modifyAndReturnDoc': either(modifyAndReturnDocument, modifyAndReturnInTransaction),
    'database.removeDocument': either(removeDocument, removeInTransaction),
    'database.startTransaction': startTransaction,
    'database.commitTransaction': commitTransaction,
    'database.abortTransaction': abortTransaction,
  }),
);

export const actionNamed = (name: string): Action =>
  ACTIONS.get(name) ?? invalid(`the local cloud does not know the action ${name}`);
