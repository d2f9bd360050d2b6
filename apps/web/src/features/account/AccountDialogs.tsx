import type { AccountDialog } from "./AccountDialog.ts";
import { BudgetDialog } from "./BudgetDialog.tsx";
import { ChallengeDialog } from "./ChallengeDialog.tsx";
import { ContactDialog } from "./ContactDialog.tsx";
import { DecideDialog } from "./DecideDialog.tsx";
import { EditAccountDialog } from "./EditAccountDialog.tsx";
import { HeardDialog } from "./HeardDialog.tsx";
import { JudgeDialog } from "./JudgeDialog.tsx";
import { OverrideDialog } from "./OverrideDialog.tsx";
import { OwnedDialog } from "./OwnedDialog.tsx";
import { ProblemDialog } from "./ProblemDialog.tsx";
import { PromiseDialog } from "./PromiseDialog.tsx";
import { ReassignDialog } from "./ReassignDialog.tsx";
import { SolveDialog } from "./SolveDialog.tsx";

type AccountDialogsProps = { readonly dialog: AccountDialog; readonly onClose: () => void };

/** The dialog that is open. Loaded with the first one. */
export function AccountDialogs({ dialog, onClose }: AccountDialogsProps) {
  switch (dialog.kind) {
    case "contact":
      return <ContactDialog contact={dialog.contact} onClose={onClose} />;
    case "owned":
      return <OwnedDialog cell={dialog.cell} supplier={dialog.supplier} onClose={onClose} />;
    case "promise":
      return <PromiseDialog promise={dialog.promise} onClose={onClose} />;
    case "problem":
      return <ProblemDialog problem={dialog.problem} onClose={onClose} />;
    case "solve":
      return <SolveDialog problem={dialog.problem} onClose={onClose} />;
    case "heard":
      return <HeardDialog onClose={onClose} />;
    case "challenge":
      return <ChallengeDialog onClose={onClose} />;
    case "decide":
      return <DecideDialog accept={dialog.accept} onClose={onClose} />;
    case "override":
      return <OverrideDialog onClose={onClose} />;
    case "budget":
      return <BudgetDialog onClose={onClose} />;
    case "judge":
      return <JudgeDialog onClose={onClose} />;
    case "edit":
      return <EditAccountDialog onClose={onClose} />;
    case "reassign":
      return <ReassignDialog onClose={onClose} />;
  }
}
