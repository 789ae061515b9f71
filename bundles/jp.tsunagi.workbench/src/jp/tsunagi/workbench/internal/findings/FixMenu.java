package jp.tsunagi.workbench.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IAction;

import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.workbench.session.ProjectSession;

/** The ways to mend a finding, and to mend all findings of its rule the same way. */
final class FixMenu {

	private final FindingRows rows;

	FixMenu(FindingRows rows) {
		this.rows = rows;
	}

	/** What mends {@code row}, then what mends all findings of its rule. */
	List<IAction> actions(FindingRow row) {
		List<IAction> actions = new ArrayList<>();
		List<QuickFix> fixes = row.finding().fixes();
		fixes.forEach(fix -> actions.add(action(fix.label(), List.of(fix))));
		for (QuickFix fix : fixes) {
			List<QuickFix> same = sameFixes(row, fix);
			if (same.size() > 1) {
				actions.add(action(Messages.bind(Messages.fixAll, fix.label(), same.size()), same));
			}
		}
		return actions;
	}

	/** The fixes that do the same for other findings of the rule; a label that names one element is not the same. */
	private List<QuickFix> sameFixes(FindingRow row, QuickFix fix) {
		return rows.all().stream().map(FindingRow::finding).filter(finding -> finding.rule().equals(row.finding().rule()))
				.map(finding -> finding.fixes().stream().filter(other -> other.label().equals(fix.label())).findFirst())
				.flatMap(Optional::stream).toList();
	}

	/** An ampersand in a name is no mnemonic. */
	private static IAction action(String label, List<QuickFix> fixes) {
		return FindingsPane.action(label.replace("&", "&&"), "quick-fix", () -> apply(fixes));
	}

	static void apply(List<QuickFix> fixes) {
		ProjectSession session = ProjectSession.get();
		session.editingDomain().ifPresent(domain -> session.execute(new FixCommand(domain, fixes)));
	}
}
