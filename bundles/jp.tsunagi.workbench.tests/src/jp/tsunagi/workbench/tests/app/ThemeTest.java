package jp.tsunagi.workbench.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.NewProject.NewArea;
import jp.tsunagi.workbench.internal.app.StartPage;
import jp.tsunagi.workbench.internal.form.ElementEditor;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Light and dark can be changed at any time, and both can be read. */
class ThemeTest {

	private static final double READABLE = 4.5;

	@AfterEach
	void backToTheSystem() {
		WorkbenchTheme.SYSTEM.choose();
		ProjectSession.get().close();
		WorkbenchDriver.processEvents();
	}

	@Test
	void changesWhileTheWorkbenchRuns() {
		IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);

		WorkbenchTheme.DARK.choose();
		assertEquals("org.eclipse.e4.ui.css.theme.e4_dark", engine.getActiveTheme().getId());

		WorkbenchTheme.LIGHT.choose();
		assertEquals("org.eclipse.e4.ui.css.theme.e4_default", engine.getActiveTheme().getId());
		assertEquals(WorkbenchTheme.LIGHT, WorkbenchTheme.chosen());
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "DARK" })
	void everyTextOfTheStartPageIsReadable(WorkbenchTheme theme) throws Exception {
		theme.choose();
		StartPage.show();
		WorkbenchDriver.processEvents();
		WorkbenchDriver.screenshot("app-start-" + theme.name().toLowerCase());

		IEditorPart page = WorkbenchDriver.page().getActiveEditor();
		assertEquals(StartPage.ID, page.getSite().getId());
		assertReadable(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
	}

	@ParameterizedTest
	@EnumSource(names = { "LIGHT", "DARK" })
	void leavesAPictureOfAProject(WorkbenchTheme theme, @TempDir Path folder) throws Exception {
		WorkbenchTheme other = theme == WorkbenchTheme.LIGHT ? WorkbenchTheme.DARK : WorkbenchTheme.LIGHT;
		other.choose();
		new NewProject("府中市", "東京都", "132063", List.of(new NewArea("四谷", "よつや")), true).create(folder, Clock.systemUTC());
		WorkbenchDriver.open(folder);
		ElementEditor.open(WorkbenchDriver.page(), ProjectSession.get().project().orElseThrow().municipality().orElseThrow());
		WorkbenchDriver.settle();
		theme.choose();
		WorkbenchDriver.settle();
		WorkbenchDriver.screenshot("app-project-" + theme.name().toLowerCase());

		assertTrue(WorkbenchDriver.page().getWorkbenchWindow().getShell().getText().startsWith("府中市 ― つなぎ"));
		Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		assertReadable(shell);
		forEach(shell, control -> {
			if (control instanceof ScrolledForm form) {
				form.setOrigin(0, form.getContent().getSize().y);
			}
		});
		assertReadable(shell);
	}

	/** GTK gives controls their new colours only after a while, and those that nobody sees only when they are shown. */
	private static void assertReadable(Shell shell) {
		WorkbenchDriver.waitUntil("every text can be read", () -> unreadable(shell).isEmpty());
	}

	private static List<Control> unreadable(Shell shell) {
		List<Control> found = new ArrayList<>();
		forEach(shell, control -> {
			boolean text = control instanceof Hyperlink || control instanceof Label label && !label.getText().isEmpty();
			if (text && isSeen(control)
					&& contrast(control.getForeground().getRGB(), control.getBackground().getRGB()) < READABLE) {
				found.add(control);
			}
		});
		return found;
	}

	/** Visible, and not scrolled away. */
	private static boolean isSeen(Control control) {
		Rectangle bounds = control.getBounds();
		boolean seen = control.isVisible();
		for (Composite parent = control.getParent(); seen && parent != null; parent = parent.getParent()) {
			seen = bounds.intersects(parent.getClientArea());
			bounds = parent.getDisplay().map(parent, parent.getParent(), bounds);
		}
		return seen;
	}

	private static void forEach(Control control, Consumer<Control> check) {
		check.accept(control);
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				forEach(child, check);
			}
		}
	}

	/** As WCAG 2 defines it. */
	private static double contrast(RGB one, RGB other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static double linear(int value) {
		double share = value / 255.0;
		return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
