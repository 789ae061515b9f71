package jp.tsunagi.workbench.tests.form;

import static jp.tsunagi.workbench.tests.SmallProject.cafe;
import static jp.tsunagi.workbench.tests.SmallProject.city;
import static jp.tsunagi.workbench.tests.SmallProject.council;
import static jp.tsunagi.workbench.tests.SmallProject.yotsuya;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.internal.form.ElementEditor;
import jp.tsunagi.workbench.internal.save.DiskWatch;
import jp.tsunagi.workbench.internal.save.UnsavedChanges;
import jp.tsunagi.workbench.session.ElementCommands;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** What is edited reaches the disk, and nothing that somebody else wrote is lost. */
class SaveTest {

	private static final String YOTSUYA = "areas/area-01.coordination";

	@TempDir
	Path folder;

	private IViewPart explorer;

	private Runnable unguard;

	@BeforeEach
	void open() throws Exception {
		unguard = Widgets.guard();
		explorer = WorkbenchDriver.show("jp.tsunagi.workbench.explorer");
		SmallProject.open(folder);
	}

	@AfterEach
	void close() {
		unguard.run();
		WorkbenchDriver.page().closeAllEditors(false);
		WorkbenchDriver.page().hideView(explorer);
		ProjectSession.get().close();
		WorkbenchDriver.processEvents();
	}

	private static void rename(Element element, String name) {
		SmallProject.execute(ElementCommands.set(SmallProject.domain(), element, Literals.ELEMENT__NAME, name));
	}

	private static IEditorPart edit(Element element) {
		ElementEditor.open(WorkbenchDriver.page(), element);
		WorkbenchDriver.settle();
		return WorkbenchDriver.page().getActiveEditor();
	}

	private static Composite form() {
		return Arrays.stream(WorkbenchDriver.page().getWorkbenchWindow().getShell().getChildren())
				.filter(Composite.class::isInstance).map(Composite.class::cast)
				.flatMap(child -> Widgets.all(child, ScrolledForm.class))
						.filter(Control::isVisible).findFirst().orElseThrow();
	}

	private static void save(IEditorPart editor) {
		WorkbenchDriver.page().saveEditor(editor, false);
		WorkbenchDriver.settle();
	}

	private String onDisk(String file) throws IOException {
		return Files.readString(folder.resolve(file));
	}

	private static void screenshot(String name) {
		try {
			WorkbenchDriver.screenshot(name);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	@Test
	void savesTheFileOfTheFormAndNoOther() throws Exception {
		IEditorPart editor = edit(cafe());
		rename(cafe(), "サロン こもれび");
		rename(city(), "府中市（案）");
		assertTrue(editor.isDirty());
		save(editor);
		assertFalse(editor.isDirty());
		assertTrue(onDisk(YOTSUYA).contains("サロン こもれび"));
		assertFalse(onDisk("municipality.coordination").contains("府中市（案）"));
		assertTrue(ProjectSession.get().dirtyResources().contains(city().eResource()));
		WorkbenchDriver.page().saveAllEditors(false);
		Project again = Project.open(folder, new NullProgressMonitor());
		assertEquals("サロン こもれび", ((Element) again.index().find(cafe().getId()).orElseThrow()).getName());
	}

	@Test
	void whatWasSavedAndThenUndoneIsToBeSavedAgain() throws Exception {
		IEditorPart editor = edit(cafe());
		rename(cafe(), "サロン こもれび");
		rename(city(), "府中市（案）");
		save(editor);
		SmallProject.domain().getCommandStack().undo();
		SmallProject.domain().getCommandStack().undo();

		assertTrue(editor.isDirty());
		save(editor);
		assertFalse(onDisk(YOTSUYA).contains("サロン こもれび"));
	}

	@Test
	void formsOfOneFileShareItsState() {
		IEditorPart first = edit(cafe());
		IEditorPart second = edit(council());
		assertEquals(List.of(((ISaveablesSource) first).getSaveables()), List.of(((ISaveablesSource) second).getSaveables()));
		rename(cafe(), "サロン こもれび");
		assertTrue(second.isDirty());
		save(second);
		assertFalse(first.isDirty());
	}

	@Test
	void savesWhatIsStillBeingTyped() throws Exception {
		IEditorPart editor = edit(cafe());
		Widgets.beside(form(), "名称", Text.class).setText("サロン たそがれ");
		assertTrue(editor.isDirty());
		save(editor);
		assertTrue(onDisk(YOTSUYA).contains("サロン たそがれ"));
		assertFalse(editor.isDirty());
	}

	@Test
	void asksBeforeOverwritingAndKeepsTheOther() throws Exception {
		IEditorPart editor = edit(cafe());
		rename(cafe(), "サロン こもれび");
		String theirs = onDisk(YOTSUYA).replace("朝の見守り散歩", "夕方の見守り散歩");
		Files.writeString(folder.resolve(YOTSUYA), theirs);
		Widgets.whenOpen("ほかで変更されています", dialog -> {
			screenshot("form-conflict");
			Widgets.push(dialog, "キャンセル");
		});
		save(editor);
		assertTrue(editor.isDirty());
		assertEquals(theirs, onDisk(YOTSUYA));

		Widgets.whenOpen("ほかで変更されています", dialog -> Widgets.push(dialog, "上書きする"));
		save(editor);
		assertFalse(editor.isDirty());
		assertTrue(onDisk(YOTSUYA).contains("サロン こもれび"));
	}

	@Test
	void readsTheOtherStateWhenTheUserPrefersIt() throws Exception {
		IEditorPart editor = edit(cafe());
		rename(cafe(), "サロン こもれび");
		Files.writeString(folder.resolve(YOTSUYA), onDisk(YOTSUYA).replace("サロン ひだまり", "サロン あおぞら"));
		Widgets.whenOpen("ほかで変更されています", dialog -> Widgets.push(dialog, "読み込み直す"));
		save(editor);
		assertEquals("サロン あおぞら", cafe().getName());
		assertEquals("サロン あおぞら", editor.getTitle());
		assertFalse(editor.isDirty());
	}

	@Test
	void explainsWhatItCannotWrite() throws Exception {
		IEditorPart editor = edit(cafe());
		rename(cafe(), "サロン こもれび");
		Files.delete(folder.resolve(YOTSUYA));
		Files.createDirectories(folder.resolve(YOTSUYA).resolve("occupied"));
		boolean[] told = { false };
		Widgets.whenOpen("保存できません", dialog -> {
			told[0] = Widgets.text(dialog).contains("変更は画面に残っています");
			Widgets.push(dialog, "閉じる");
		});
		Widgets.whenOpen("ほかで変更されています", dialog -> Widgets.push(dialog, "上書きする"));
		save(editor);
		assertTrue(told[0]);
		assertTrue(editor.isDirty());
		assertEquals("サロン こもれび", cafe().getName());
	}

	@Test
	void offersToReadFilesThatOthersChanged() throws Exception {
		Files.writeString(folder.resolve(YOTSUYA), onDisk(YOTSUYA).replace("サロン ひだまり", "サロン あおぞら"));
		DiskWatch.get().look();
		Shell window = WorkbenchDriver.page().getWorkbenchWindow().getShell();
		WorkbenchDriver.waitUntil("the bar is there", () -> Widgets.all(window, Link.class)
				.anyMatch(link -> link.isVisible() && link.getText().contains("読み込み直す")));
		screenshot("explorer-changed");
		Widgets.find(window, Link.class, link -> link.getText().contains("読み込み直す")).notifyListeners(SWT.Selection, null);
		WorkbenchDriver.settle();
		assertEquals("サロン あおぞら", cafe().getName());
	}

	@Test
	void showsProtectedFilesWithoutLettingThemBeChanged() throws Exception {
		Files.writeString(folder.resolve(YOTSUYA), onDisk(YOTSUYA).replace("<bodies", "<bodies unheardOf=\"1\""));
		WorkbenchDriver.open(folder);
		edit(cafe());
		assertFalse(Widgets.beside(form(), "名称", Text.class).getEditable());
		assertTrue(Widgets.all(form(), Label.class).anyMatch(label -> label.getText().contains("保護されています")));
		screenshot("form-protected");
		String before = cafe().getName();
		rename(cafe(), "だめ");
		assertEquals(before, cafe().getName());
		assertTrue(ProjectSession.get().dirtyResources().isEmpty());
	}

	@Test
	void asksInJapaneseBeforeChangesAreLeft() throws Exception {
		Shell shell = WorkbenchDriver.page().getWorkbenchWindow().getShell();
		assertTrue(UnsavedChanges.settle(shell));
		rename(yotsuya(), "四谷（案）");
		Widgets.whenOpen("変更の保存", dialog -> {
			screenshot("form-unsaved");
			Widgets.push(dialog, "キャンセル");
		});
		assertFalse(UnsavedChanges.settle(shell));
		Widgets.whenOpen("変更の保存", dialog -> Widgets.push(dialog, "保存する"));
		assertTrue(UnsavedChanges.settle(shell));
		assertTrue(onDisk(YOTSUYA).contains("四谷（案）"));
	}

	@Test
	void keepsChangesOfFormsThatWereClosed() throws Exception {
		IEditorPart editor = edit(cafe());
		rename(cafe(), "サロン こもれび");
		WorkbenchDriver.page().hideView(explorer);
		WorkbenchDriver.page().closeEditor(editor, true);
		WorkbenchDriver.settle();
		assertEquals(1, ProjectSession.get().dirtyResources().size());
		Widgets.whenOpen("変更の保存", dialog -> Widgets.push(dialog, "保存する"));
		assertTrue(UnsavedChanges.settle(WorkbenchDriver.page().getWorkbenchWindow().getShell()));
		assertTrue(onDisk(YOTSUYA).contains("サロン こもれび"));
	}
}
