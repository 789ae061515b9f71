package jp.tsunagi.workbench.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.workbench.internal.project.NewProjectWizard;
import jp.tsunagi.workbench.internal.project.RecentProjects;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.WorkbenchDriver;
import jp.tsunagi.workbench.tests.app.Controls;

/** The wizard is filled in as a coordinator does. */
class NewProjectWizardTest {

	private static final String PASTED = "圏域名\tよみ\t町会\n四谷\tよつや\t四谷町会、日新町会\n住吉\tすみよし\t住吉町会\n四谷\tよつや\t\n\tにしふ\t";

	@TempDir
	Path folder;

	private WizardDialog dialog;

	private NewProjectWizard wizard;

	@BeforeEach
	void openWizard() {
		Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		wizard = new NewProjectWizard(window);
		dialog = new WizardDialog(window, wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		WorkbenchDriver.processEvents();
	}

	@AfterEach
	void close() {
		dialog.close();
		ProjectSession.get().close();
		WorkbenchTheme.SYSTEM.choose();
		WorkbenchDriver.processEvents();
	}

	@Test
	void createsAndOpensTheProject() throws Exception {
		Path target = folder.resolve("府中市");
		fillMunicipality("府中市", "１３２０６", target);
		assertEquals("東京都", Controls.all(page(), Combo.class).getFirst().getText());
		WorkbenchDriver.screenshot("wizard-municipality-light");

		dialog.showPage(wizard.getPages()[1]);
		text(0).setText(PASTED);
		WorkbenchDriver.processEvents();
		Table preview = Controls.all(page(), Table.class).getFirst();
		assertEquals(4, preview.getItemCount());
		assertEquals("四谷町会、日新町会", preview.getItem(0).getText(2));
		assertTrue(preview.getItem(2).getText(3).contains("同じ名前"), preview.getItem(2).getText(3));
		assertTrue(preview.getItem(3).getText(3).contains("圏域名なし"), preview.getItem(3).getText(3));
		WorkbenchDriver.screenshot("wizard-areas-light");

		assertTrue(wizard.performFinish());
		WorkbenchDriver.settle();

		assertEquals(target, ProjectSession.get().project().orElseThrow().folder());
		Municipality municipality = ProjectSession.get().project().orElseThrow().municipality().orElseThrow();
		assertEquals("132063", municipality.getCode());
		assertEquals(List.of("四谷", "住吉"), municipality.getAreas().stream().map(area -> area.getName()).toList());
		assertEquals(1, municipality.getAreas().getFirst().getCouncils().size());
		assertEquals(target, RecentProjects.get().list().getFirst().folder());
		assertTrue(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().getText().startsWith("府中市 ― つなぎ"));
	}

	@Test
	void completesTheCheckDigit() {
		text(1).setText("13206");

		assertEquals("132063", text(1).getText());
	}

	@Test
	void refusesAWrongCode() {
		fillMunicipality("府中市", "132064", folder.resolve("new"));

		assertFalse(wizard.getPages()[0].isPageComplete());
		assertTrue(wizard.getPages()[0].getErrorMessage().contains("団体コード"), wizard.getPages()[0].getErrorMessage());
	}

	@Test
	void refusesAPrefectureThatIsNotTheCodes() {
		fillMunicipality("府中市", "132063", folder.resolve("new"));
		Controls.all(page(), Combo.class).getFirst().setText("広島県");

		assertTrue(wizard.getPages()[0].getErrorMessage().contains("東京都"), wizard.getPages()[0].getErrorMessage());
	}

	@Test
	void refusesAFolderWithContent() throws Exception {
		Files.writeString(folder.resolve("note.txt"), "");
		fillMunicipality("府中市", "", folder);

		assertNotNull(wizard.getPages()[0].getErrorMessage());
		assertFalse(wizard.canFinish());
	}

	@Test
	void proposesAFolderNamedLikeTheMunicipality() {
		text(0).setText("府中市");

		assertTrue(text(2).getText().endsWith(Path.of("つなぎ", "府中市").toString()), text(2).getText());
	}

	@Test
	void canBeReadInTheDarkTheme() throws Exception {
		WorkbenchTheme.DARK.choose();
		fillMunicipality("府中市", "132064", folder.resolve("new"));
		WorkbenchDriver.screenshot("wizard-municipality-dark");
		dialog.showPage(wizard.getPages()[1]);
		text(0).setText(PASTED);
		WorkbenchDriver.screenshot("wizard-areas-dark");

		assertEquals(4, Controls.all(page(), Table.class).getFirst().getItemCount());
	}

	private void fillMunicipality(String name, String code, Path target) {
		text(0).setText(name);
		text(1).setText(code);
		text(2).setText(target.toString());
		WorkbenchDriver.processEvents();
	}

	private Composite page() {
		return (Composite) dialog.getCurrentPage().getControl();
	}

	private Text text(int number) {
		return Controls.all(page(), Text.class).get(number);
	}
}
