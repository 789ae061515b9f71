package jp.tsunagi.plan.ui.internal.explorer;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPage;

import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.plan.ui.internal.outline.PlanIcons;
import jp.tsunagi.plan.ui.internal.wizard.NewPlanWizard;
import jp.tsunagi.workbench.explorer.ExplorerNode;

/**
 * All plans of a project.
 *
 * @param folder the project's
 */
record PlansNode(Path folder) implements ExplorerNode {

	@Override
	public String label() {
		return Messages.plans;
	}

	@Override
	public String detail() {
		int count = PlanCatalog.get().entries().size();
		return count == 0 ? "" : Messages.bind(Messages.count, count);
	}

	@Override
	public ImageDescriptor image() {
		return PlanIcons.descriptor("plans");
	}

	@Override
	public Optional<Severity> severity() {
		return children().stream().flatMap(child -> child.severity().stream()).min(Comparator.naturalOrder());
	}

	@Override
	public List<ExplorerNode> children() {
		List<ExplorerNode> plans = PlanCatalog.get().entries().stream().filter(entry -> entry.path().startsWith(folder))
				.map(entry -> (ExplorerNode) new PlanNode(this, entry.path(), entry.names())).toList();
		return plans.isEmpty() ? List.of(new NoPlanNode(this)) : plans;
	}

	@Override
	public List<IAction> actions(IWorkbenchPage page) {
		return List.of(PlanNode.action(Messages.newPlan, "plan", () -> NewPlanWizard.open(page)));
	}

	/**
	 * Says that there is no plan yet, and how to begin one.
	 *
	 * @param group the node above
	 */
	private record NoPlanNode(PlansNode group) implements ExplorerNode {

		@Override
		public String label() {
			return Messages.none;
		}

		@Override
		public ImageDescriptor image() {
			return PlanIcons.descriptor("template");
		}

		@Override
		public Optional<ExplorerNode> parent() {
			return Optional.of(group);
		}

		@Override
		public void open(IWorkbenchPage page) {
			NewPlanWizard.open(page);
		}
	}
}
