import { FileButton, Button, Select, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormProblem } from "../../ui/FormProblem.tsx";
import { useFields } from "../../ui/useFields.ts";
import { chosenFiles } from "./chosenFiles.ts";
import fields from "./Fields.module.css";
import { UploadFiles } from "./UploadFiles.tsx";
import { useUpload } from "./useUpload.ts";

/** The encodings that exports of today and yesterday come in. */
const ENCODINGS = ["utf-8", "windows-1252", "utf-16le", "windows-1251", "shift_jis", "gb18030"];

/** Choose the files, see what is sent in which order, send. */
export function UploadDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const [files, setFiles] = useState<readonly File[]>([]);
  const { known, others } = chosenFiles(files);
  const { fields: choice, of } = useFields<{ source: string; encoding: string | null }>({ source: t`CSV folder`, encoding: null });
  const upload = useUpload(known, { source: choice.source.trim() || t`CSV folder`, encoding: choice.encoding });
  const submit = () => {
    if (known.length > 0 && !upload.isBusy) {
      void upload.start();
    }
  };

  return (
    <Dialog
      isOpen
      title={t`Import CSV files`}
      onClose={upload.isBusy ? stay : onClose}
      onSubmit={submit}
      submit={<Trans>Import</Trans>}
      isBusy={upload.isBusy}
    >
      <WhichFiles />
      <FileButton multiple accept=".csv,text/csv" onChange={setFiles} disabled={upload.isBusy}>
        {(button) => (
          <Button {...button} variant="default" data-autofocus>
            {files.length === 0 ? <Trans>Choose files…</Trans> : <Trans>Choose other files…</Trans>}
          </Button>
        )}
      </FileButton>
      <UploadFiles known={known} others={others} upload={upload} />
      <div className={fields.pair}>
        <TextInput label={t`Source`} description={t`How the report is called.`} maxLength={200} {...of("source")} />
        <Select
          label={t`Encoding`}
          description={t`Only if letters come out wrong.`}
          placeholder={t`Found by itself`}
          clearable
          data={ENCODINGS}
          {...of("encoding")}
        />
      </div>
      <FormProblem>
        {upload.problem}
        {files.length > 0 && known.length === 0 && <Trans>None of these files has a name that is read.</Trans>}
      </FormProblem>
    </Dialog>
  );
}

function WhichFiles() {
  return (
    <p className={fields.hint}>
      <Trans>
        Any of territories, people, products, competitors, accounts, contacts, owned_products, purchases and reviews, as .csv with a header
        row. Importing the same again changes nothing.
      </Trans>
    </p>
  );
}

/** While files are on their way, closing would hide what becomes of them. */
function stay() {
  return undefined;
}
