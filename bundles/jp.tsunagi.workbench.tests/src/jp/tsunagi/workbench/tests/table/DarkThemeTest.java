package jp.tsunagi.workbench.tests.table;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.table.ui.internal.view.TableView;
import jp.tsunagi.workbench.internal.findings.FindingsView;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.CityProject;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** The table follows the theme, also while it is open. */
class DarkThemeTest {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private final IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);

	@TempDir
	Path folder;

	@AfterEach
	void light() {
		WorkbenchDriver.page().hideView(WorkbenchDriver.page().findView(TableView.ID));
		WorkbenchDriver.page().hideView(WorkbenchDriver.page().findView(FindingsView.ID));
		themes.setTheme(LIGHT, false);
		WorkbenchDriver.processEvents();
		ProjectSession.get().close();
	}

	@Test
	void tableTurnsDark() throws Exception {
		WorkbenchDriver.enlarge();
		WorkbenchDriver.open(CityProject.create(folder));
		TableView view = (TableView) WorkbenchDriver.show(TableView.ID);
		view.show(Literals.ACTIVITY_BODY);
		WorkbenchDriver.show(FindingsView.ID);
		WorkbenchDriver.show(TableView.ID);

		themes.setTheme(DARK, false);
		WorkbenchDriver.waitUntil("the table is dark",
				() -> brightness(view.table().orElseThrow().control().getBackground().getRGB()) < 3 * 100);
		WorkbenchDriver.screenshot("table-dark");
		WorkbenchDriver.show(FindingsView.ID);
		WorkbenchDriver.screenshot("findings-dark");

		themes.setTheme(LIGHT, false);
		WorkbenchDriver.waitUntil("the table is light again",
				() -> brightness(view.table().orElseThrow().control().getBackground().getRGB()) > 3 * 200);
		assertTrue(view.table().isPresent());
	}

	private static int brightness(RGB colour) {
		return colour.red + colour.green + colour.blue;
	}
}
