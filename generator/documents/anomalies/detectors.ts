import type { Detector } from "./anomaly.js";
import { missingCells } from "./fields/cell-missing.js";
import { examples } from "./fields/date-example.js";
import { brokenPatterns } from "./fields/date-pattern-broken.js";
import { labelNames } from "./fields/label-against-name.js";
import { labels } from "./fields/label-differs.js";
import { sentencesAsLabels } from "./fields/label-is-sentence.js";
import { sharedLabels } from "./fields/label-shared.js";
import { labelSlips } from "./fields/label-slip.js";
import { permutedTerms } from "./fields/label-word-order.js";
import { lengths } from "./fields/length-differs.js";
import { pathsWithoutMarks } from "./fields/path-list-mark.js";
import { rowsWithoutParent } from "./fields/path-without-row.js";
import { afterSuccess } from "./fields/required-after-success.js";
import { noColumn } from "./fields/required-column.js";
import { requiredDiffers } from "./fields/required-differs.js";
import { requiredness } from "./fields/required-remark.js";
import { unexplained } from "./fields/required-word.js";
import { cutOff } from "./fields/text-cut-off.js";
import { shortDates } from "./fields/type-date-length.js";
import { types } from "./fields/type-differs.js";
import { typeCase } from "./fields/type-letter-case.js";
import { objectLengths } from "./fields/type-object-length.js";
import { unknownTypes } from "./fields/type-unknown.js";
import { typeValues } from "./fields/type-values.js";
import { twice } from "./fields/value-twice.js";
import { lists } from "./fields/values-differ.js";
import { lookAlikeCharacters } from "./names/look-alike-characters.js";
import { lookAlikeLetters } from "./names/look-alike-letters.js";
import { brokenNames } from "./names/name-broken.js";
import { namesInProse } from "./names/name-in-prose.js";
import { letterCase } from "./names/name-letter-case.js";
import { misspelt } from "./names/name-misspelt.js";
import { oneEdit } from "./names/name-one-letter.js";
import { blankSamples } from "./samples/sample-blank.js";
import { datesInIds } from "./samples/sample-date-in-id.js";
import { sampleDates } from "./samples/sample-date.js";
import { emptyMembers } from "./samples/sample-empty-member.js";
import { oddEnvelopes } from "./samples/sample-envelope-differs.js";
import { fenWithDecimals } from "./samples/sample-fen-decimals.js";
import { valueForms } from "./samples/sample-form.js";
import { unseenRows } from "./samples/sample-lacks-row.js";
import { malformed } from "./samples/sample-malformed.js";
import { unlistedMembers } from "./samples/sample-member-unlisted.js";
import { nameVariants } from "./samples/sample-name-differs.js";
import { sampleCodes } from "./samples/sample-not-listed.js";
import { otherOperations } from "./samples/sample-of-another.js";
import { timeForms } from "./samples/sample-time-forms.js";
import { sampleLengths } from "./samples/sample-too-long.js";
import { sampleTypes } from "./samples/sample-type.js";
import { contents } from "./tables/contents-differ.js";
import { copies } from "./tables/copies-differ.js";
import { headingOrder } from "./tables/heading-number.js";
import { listsWithMembers } from "./tables/list-with-members.js";
import { undescribed } from "./tables/operation-undescribed.js";
import { unlistedOperations } from "./tables/operation-unlisted.js";
import { deadReferences } from "./tables/reference-nowhere.js";
import { numbering } from "./tables/row-numbers.js";
import { duplicates } from "./tables/row-twice.js";
import { structureCase } from "./tables/structure-letter-case.js";
import { undefinedStructures } from "./tables/structure-undefined.js";
import { unusedStructures } from "./tables/structure-unused.js";
import { emptyTables } from "./tables/table-empty.js";
import { openBrackets } from "./texts/bracket-open.js";
import { callbacksThatAreCalls } from "./texts/callback-title.js";
import { clearTransport } from "./texts/clear-transport.js";
import { copiedText } from "./texts/description-of-another.js";
import { printedKeys } from "./texts/key-printed.js";
import { operationTitles } from "./texts/operation-title.js";
import { returnedNowhere } from "./texts/returned-nowhere.js";
import { silent } from "./texts/revision-silent.js";
import { unfounded } from "./texts/revision-unfounded.js";
import { sameVersion } from "./texts/revision-version.js";
import { otherSubjects } from "./texts/subject-of-another.js";
import { unfinished } from "./texts/unfinished.js";

/** All detectors, in the order in which people are shown what they find. */
export const detectors: readonly Detector[] = [
  nameVariants,
  unlistedMembers,
  unseenRows,
  sampleTypes,
  sampleLengths,
  sampleCodes,
  sampleDates,
  emptyMembers,
  timeForms,
  fenWithDecimals,
  datesInIds,
  valueForms,
  otherOperations,
  oddEnvelopes,
  malformed,
  blankSamples,
  letterCase,
  oneEdit,
  misspelt,
  brokenNames,
  namesInProse,
  lookAlikeLetters,
  lookAlikeCharacters,
  types,
  lengths,
  unknownTypes,
  typeCase,
  missingCells,
  typeValues,
  shortDates,
  objectLengths,
  brokenPatterns,
  examples,
  requiredness,
  afterSuccess,
  requiredDiffers,
  unexplained,
  noColumn,
  labels,
  sharedLabels,
  labelSlips,
  labelNames,
  permutedTerms,
  sentencesAsLabels,
  cutOff,
  lists,
  twice,
  duplicates,
  rowsWithoutParent,
  pathsWithoutMarks,
  copies,
  undefinedStructures,
  unusedStructures,
  structureCase,
  listsWithMembers,
  deadReferences,
  undescribed,
  unlistedOperations,
  emptyTables,
  numbering,
  headingOrder,
  contents,
  operationTitles,
  copiedText,
  otherSubjects,
  returnedNowhere,
  unfounded,
  silent,
  sameVersion,
  callbacksThatAreCalls,
  unfinished,
  openBrackets,
  printedKeys,
  clearTransport,
];
