package jp.tsunagi.workbench.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.workbench.internal.app.SavedState;

/** Damaged window state is set aside before it can do harm. */
class SavedStateTest {

	private static final String WINDOWS = ".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi";

	private static final String DIALOGS = ".metadata/.plugins/org.eclipse.ui.workbench/dialog_settings.xml";

	private static final String PREFERENCES = ".metadata/.plugins/org.eclipse.core.runtime/.settings/jp.tsunagi.workbench.prefs";

	@TempDir
	Path workspace;

	@BeforeEach
	void leaveGoodState() throws Exception {
		write(WINDOWS, "<?xml version=\"1.0\" encoding=\"ASCII\"?>\n<application/>");
		write(DIALOGS, "<section/>");
		write(PREFERENCES, "eclipse.preferences.version=1\ntheme=DARK\n");
	}

	@Test
	void leavesGoodStateAlone() throws Exception {
		assertEquals(List.of(), start());
		assertTrue(exists(WINDOWS) && exists(DIALOGS) && exists(PREFERENCES));
	}

	@Test
	void startsWithoutAnyState(@TempDir Path empty) throws Exception {
		assertEquals(List.of(), new SavedState(empty).prepare());
	}

	@Test
	void setsATruncatedLayoutAside() throws Exception {
		write(WINDOWS, "<?xml version=\"1.0\" encoding=\"ASCII\"?>\n<application><chil");

		assertEquals(List.of(workspace.resolve(WINDOWS)), start());
		assertFalse(exists(WINDOWS));
		assertTrue(exists(WINDOWS + ".broken"));
		assertTrue(exists(DIALOGS) && exists(PREFERENCES));
	}

	@Test
	void setsAnEmptyLayoutAside() throws Exception {
		write(WINDOWS, "");

		assertEquals(List.of(workspace.resolve(WINDOWS)), start());
	}

	@Test
	void setsDamagedDialogSettingsAside() throws Exception {
		write(DIALOGS, "<section");

		assertEquals(List.of(workspace.resolve(DIALOGS)), start());
	}

	@Test
	void setsPreferencesOfZerosAside() throws Exception {
		write(PREFERENCES, "\0\0\0\0\0\0");

		assertEquals(List.of(workspace.resolve(PREFERENCES)), start());
	}

	@Test
	void setsPreferencesWithABrokenEscapeAside() throws Exception {
		write(PREFERENCES, "theme=\\u12");

		assertEquals(List.of(workspace.resolve(PREFERENCES)), start());
	}

	@Test
	void setsTheLayoutAsideWhenTheLastStartDied() throws Exception {
		new SavedState(workspace).prepare();

		assertEquals(List.of(workspace.resolve(WINDOWS), workspace.resolve(DIALOGS)), start());
		assertTrue(exists(PREFERENCES));
	}

	@Test
	void keepsTheLayoutWhenTheLastStartWentWell() throws Exception {
		SavedState last = new SavedState(workspace);
		last.prepare();
		last.started();

		assertEquals(List.of(), start());
	}

	private List<Path> start() throws Exception {
		return new SavedState(workspace).prepare();
	}

	private boolean exists(String file) {
		return Files.exists(workspace.resolve(file));
	}

	private void write(String file, String content) throws Exception {
		Files.createDirectories(workspace.resolve(file).getParent());
		Files.writeString(workspace.resolve(file), content);
	}
}
