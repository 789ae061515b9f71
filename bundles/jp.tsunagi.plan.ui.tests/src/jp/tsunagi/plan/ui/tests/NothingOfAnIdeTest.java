package jp.tsunagi.plan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IPluginContribution;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.Test;

/** The text editor brings Eclipse's IDE bundles along; nothing of them shows. */
class NothingOfAnIdeTest {

	private static boolean isForeign(Object contribution) {
		return contribution instanceof IPluginContribution known && known.getPluginId() != null
				&& known.getPluginId().matches("org\\.eclipse\\.(ui\\.(ide|editors|genericeditor|navigator|workbench\\.texteditor)|"
						+ "search|team|compare|ltk).*");
	}

	private static List<String> shown(Stream<?> contributions) {
		return contributions.filter(NothingOfAnIdeTest::isForeign).filter(found -> !WorkbenchActivityHelper.filterItem(found))
				.map(found -> ((IPluginContribution) found).getPluginId() + "/" + ((IPluginContribution) found).getLocalId()).toList();
	}

	@Test
	void noViews() {
		assertEquals(List.of(), shown(Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())));
	}

	@Test
	void noPerspectives() {
		assertEquals(List.of(), shown(Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())));
	}

	@Test
	void noPreferencePages() {
		PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
		assertEquals(List.of(), shown(pages.getElements(PreferenceManager.PRE_ORDER).stream()));
	}

	@Test
	void noWizards() {
		IWizardDescriptor[] wizards = PlatformUI.getWorkbench().getNewWizardRegistry().getPrimaryWizards();
		assertEquals(List.of(), shown(Arrays.stream(wizards)));
	}
}
