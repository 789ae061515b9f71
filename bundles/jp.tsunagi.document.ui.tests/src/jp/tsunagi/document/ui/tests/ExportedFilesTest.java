package jp.tsunagi.document.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.workbench.tests.SmallProject;

/** What the files of documents are called, and what happens when they cannot be written. */
class ExportedFilesTest {

	@TempDir
	private Path folder;

	private Path out;

	@BeforeEach
	void open() throws Exception {
		DocumentedCity.open(folder.resolve("city"));
		out = folder.resolve("out");
	}

	@AfterEach
	void close() {
		DocumentedCity.close();
	}

	@Test
	void aSingleFileIsCalledAsSomebodyLikes() {
		lookAt(SmallProject.yotsuya(), dialog -> {
			assertEquals("地域アセスメントシート_四谷", DocumentedCity.field(dialog, "ファイル名").getText());
			DocumentedCity.field(dialog, "ファイル名").setText("四谷/調べ");
			assertFalse(DocumentedCity.button(dialog, "完了").isEnabled(), "no file can be called so");
			DocumentedCity.field(dialog, "ファイル名").setText("四谷の調べ");
			DocumentedCity.folder(dialog, out);
			DocumentedCity.finish(dialog);
		});
		DocumentedCity.told();
		assertEquals(List.of(out.resolve("四谷の調べ.docx")), DocumentedCity.files(out));
	}

	@Test
	void severalFilesAreCalledAsUsual() {
		lookAt(SmallProject.city(), dialog -> {
			assertEquals("地域アセスメントシート_府中市.docx と、ほか2件", DocumentedCity.field(dialog, "ファイル名").getText());
			assertFalse(DocumentedCity.field(dialog, "ファイル名").isEnabled());
			dialog.close();
		});
	}

	@Test
	void whereNothingCanBeWrittenTheWizardStaysForAnotherFolder() throws Exception {
		Path file = Files.writeString(folder.resolve("file"), "");
		lookAt(SmallProject.yotsuya(), dialog -> {
			DocumentedCity.folder(dialog, file);
			assertFalse(DocumentedCity.button(dialog, "完了").isEnabled(), "a file is no folder");
			DocumentedCity.folder(dialog, file.resolve("below"));
			DocumentedCity.finish(dialog);
			assertTrue(DocumentedCity.told().contains("書き出した文書はありません"));
			assertFalse(dialog.isDisposed(), "nothing has to be chosen again");
			DocumentedCity.folder(dialog, out);
			DocumentedCity.finish(dialog);
		});
		DocumentedCity.told();
		assertEquals(1, DocumentedCity.files(out).size());
	}

	@Test
	void nothingIsKeptWhereNothingElseWouldBeWritten() throws Exception {
		Path former = Files.createDirectories(out).resolve("地域アセスメントシート_四谷.docx");
		Files.writeString(former, "mine");
		lookAt(SmallProject.yotsuya(), dialog -> {
			DocumentedCity.folder(dialog, out);
			DocumentedCity.answer("置き換える", question -> assertFalse(DocumentedCity.hasButton(question, "あるものは残す")));
			DocumentedCity.finish(dialog);
		});
		DocumentedCity.told();
		assertTrue(Files.size(former) > "mine".length());
	}

	@Test
	void writingIsCancelledInTheWizard() {
		lookAt(SmallProject.city(), dialog -> {
			DocumentedCity.folder(dialog, out);
			// the wizard is busy when its turn comes
			dialog.getDisplay().asyncExec(() -> DocumentedCity.push(dialog, "キャンセル"));
			DocumentedCity.finish(dialog);
			String told = DocumentedCity.told();
			assertTrue(told.contains("途中でやめました。3件のうち"), told);
			if (!dialog.isDisposed()) {
				dialog.close();
			}
		});
		assertTrue(!Files.exists(out) || DocumentedCity.files(out).size() < 3);
	}

	@Test
	void keysReachThePagesAndLeaveThem() {
		lookAt(SmallProject.yotsuya(), dialog -> {
			DocumentedCity.waitForPages(dialog);
			Control focus = dialog.getDisplay().getFocusControl();
			assertInstanceOf(Canvas.class, focus, "keys turn the pages");
			press(focus, SWT.KEYPAD_ADD, '+');
			int middle = ((Canvas) focus).getHorizontalBar().getSelection();
			press(focus, SWT.ARROW_RIGHT, '\0');
			assertTrue(((Canvas) focus).getHorizontalBar().getSelection() > middle, "what is too wide moves");
			Event tab = new Event();
			tab.detail = SWT.TRAVERSE_TAB_NEXT;
			tab.keyCode = SWT.TAB;
			tab.doit = false;
			focus.notifyListeners(SWT.Traverse, tab);
			assertTrue(tab.doit, "Tab goes on");
			dialog.close();
		});
	}

	private static void press(Control control, int keyCode, char character) {
		Event key = new Event();
		key.keyCode = keyCode;
		key.character = character;
		control.notifyListeners(SWT.KeyDown, key);
	}

	/** Chooses the assessment of a place, of the city and all areas, and goes to the last page. */
	private static void lookAt(Object place, Consumer<Shell> then) {
		DocumentedCity.export(place, dialog -> {
			DocumentedCity.choose(dialog, "地域アセスメントシート");
			DocumentedCity.push(dialog, "次へ");
			if (place == SmallProject.city()) {
				DocumentedCity.push(dialog, "すべて選ぶ");
			}
			DocumentedCity.push(dialog, "次へ");
			then.accept(dialog);
		});
	}
}
