package jp.tsunagi.workbench.internal.findings;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import jp.tsunagi.core.finding.QuickFix;

/** Mends one finding or several in one step of undo; each fix sees what those before it have done. */
final class FixCommand extends CompoundCommand {

	private final EditingDomain domain;

	private final List<QuickFix> fixes;

	FixCommand(EditingDomain domain, List<QuickFix> fixes) {
		super(fixes.getFirst().label());
		this.domain = domain;
		this.fixes = List.copyOf(fixes);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		fixes.forEach(fix -> appendAndExecute(fix.command().apply(domain)));
	}
}
