import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ImportFileRow } from "@revisit/api/imports/views";
import { Bar } from "../../ui/Bar.tsx";
import type { Chosen, ChosenFile } from "./chosenFiles.ts";
import { formatBytes } from "./formatBytes.ts";
import classes from "./UploadFiles.module.css";
import type { UploadState } from "./useUpload.ts";

type UploadFilesProps = Chosen & { readonly upload: UploadState };

/** The chosen files in the order they are sent, with how far each is; and those that nobody reads. */
export function UploadFiles({ known, others, upload }: UploadFilesProps) {
  const { t } = useLingui();
  if (known.length + others.length === 0) {
    return null;
  }
  const names = others.join(", ");

  return (
    <div>
      <ol className={classes.files} aria-label={t`Files in the order they are sent`}>
        {known.map((chosen, position) => (
          <UploadLine key={chosen.name} chosen={chosen} share={upload.at === position ? upload.share : null} taken={upload.taken} />
        ))}
      </ol>
      {names !== "" && (
        <p className={classes.aside}>
          <Trans>Not read: {names}</Trans>
        </p>
      )}
    </div>
  );
}

type UploadLineProps = { readonly chosen: ChosenFile; readonly share: number | null; readonly taken: readonly ImportFileRow[] };

function UploadLine({ chosen, share, taken }: UploadLineProps) {
  const { t, i18n } = useLingui();
  const report = taken.find(({ file }) => file === `${chosen.name}.csv`);

  return (
    <li className={classes.file}>
      <span>{chosen.name}.csv</span>
      <span className={classes.aside}>
        {report !== undefined && <Taken report={report} />}
        {report === undefined && share === null && formatBytes(i18n.locale, chosen.file.size)}
        {report === undefined && share !== null && (
          <Bar share={share} label={share < 1 ? t`Sending ${chosen.name}` : t`Reading ${chosen.name}`} />
        )}
      </span>
    </li>
  );
}

function Taken({ report }: { readonly report: ImportFileRow }) {
  const { read, rejected } = report;

  return (
    <>
      <Plural value={read - rejected} one="# row taken" other="# rows taken" />
      {rejected > 0 && (
        <>
          , <Plural value={rejected} one="# rejected" other="# rejected" />
        </>
      )}
    </>
  );
}
