package jp.tsunagi.workbench.internal.project;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

import jp.tsunagi.workbench.internal.project.RecentProjects.Recent;

/** The projects that were opened last, as a menu; those that are gone cannot be chosen. */
public final class RecentProjectsMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		RecentProjects projects = RecentProjects.get();
		List<Recent> recent = projects.list();
		// for the next time that the menu is shown
		projects.look();
		if (recent.isEmpty()) {
			return new IContributionItem[] { disabled(Messages.noRecent) };
		}
		return IntStream.range(0, recent.size()).mapToObj(i -> item(i + 1, recent.get(i), projects))
				.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(int number, Recent recent, RecentProjects projects) {
		String mnemonic = number < 10 ? "&" + number : String.valueOf(number);
		Object[] values = { mnemonic, escape(recent.name()), escape(recent.folder().toString()) };
		String text = NLS.bind(Messages.recentItem, values);
		if (projects.isMissing(recent.folder())) {
			return disabled(NLS.bind(Messages.recentMissing, text));
		}
		return new ActionContributionItem(new Action(text) {
			@Override
			public void run() {
				IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
				new ProjectOpener(window.getShell()).open(recent.folder());
			}
		});
	}

	private static IContributionItem disabled(String text) {
		Action action = new Action(text) {
		};
		action.setEnabled(false);
		return new ActionContributionItem(action);
	}

	private static String escape(String text) {
		return text.replace("&", "&&");
	}
}
