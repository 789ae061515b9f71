package jp.tsunagi.workbench.tests.form;

import static jp.tsunagi.workbench.tests.SmallProject.cafe;
import static jp.tsunagi.workbench.tests.SmallProject.city;
import static jp.tsunagi.workbench.tests.SmallProject.council;
import static jp.tsunagi.workbench.tests.SmallProject.yotsuya;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.CouncilStage;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.workbench.internal.form.ElementEditor;
import jp.tsunagi.workbench.session.Deletion;
import jp.tsunagi.workbench.session.ElementCommands;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Every kind of field shows the model, changes it by one step of undo, and keeps what it cannot understand to itself. */
class FormTest {

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

	private static Composite form(EObject element) {
		ElementEditor.open(WorkbenchDriver.page(), element);
		WorkbenchDriver.settle();
		return Arrays.stream(WorkbenchDriver.page().getWorkbenchWindow().getShell().getChildren())
				.filter(Composite.class::isInstance).map(Composite.class::cast)
				.flatMap(child -> Widgets.all(child, ScrolledForm.class))
						.filter(Control::isVisible).findFirst().orElseThrow();
	}

	private static void type(Text field, String text) {
		field.setFocus();
		field.setText(text);
		field.notifyListeners(SWT.DefaultSelection, new Event());
		WorkbenchDriver.processEvents();
	}

	private static List<String> beneath(Text field) {
		return Widgets.all(field.getParent(), Label.class).filter(Control::isVisible).map(Label::getText).toList();
	}

	private static IEditorPart editor() {
		return WorkbenchDriver.page().getActiveEditor();
	}

	private static IAction action(ActionFactory standard) {
		return editor().getEditorSite().getActionBars().getGlobalActionHandler(standard.getId());
	}

	private static void screenshot(String name) {
		try {
			WorkbenchDriver.processEvents();
			WorkbenchDriver.screenshot(name);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	@Test
	void editsText() {
		Composite form = form(cafe());
		type(Widgets.beside(form, "名称", Text.class), "サロン こもれび");
		assertEquals("サロン こもれび", cafe().getName());
		assertEquals("サロン こもれび", editor().getTitle());
		assertTrue(editor().isDirty());
		screenshot("form-body");
		action(ActionFactory.UNDO).run();
		WorkbenchDriver.processEvents();
		assertEquals("サロン ひだまり", cafe().getName());
		assertEquals("サロン ひだまり", Widgets.beside(form, "名称", Text.class).getText());
		assertFalse(editor().isDirty());
		action(ActionFactory.REDO).run();
		assertEquals("サロン こもれび", cafe().getName());
	}

	@Test
	void takesBackTypingBeforeTheModel() {
		Composite form = form(cafe());
		Text name = Widgets.beside(form, "名称", Text.class);
		type(name, "サロン こもれび");
		WorkbenchDriver.page().getWorkbenchWindow().getShell().forceActive();
		name.setFocus();
		name.append("！");
		assertEquals("サロン こもれび", cafe().getName());
		WorkbenchDriver.waitUntil("the field has the focus", name::isFocusControl);
		action(ActionFactory.UNDO).run();
		assertEquals("サロン こもれび", name.getText());
		assertEquals("サロン こもれび", cafe().getName());
		action(ActionFactory.UNDO).run();
		assertEquals("サロン ひだまり", cafe().getName());
	}

	@Test
	void escapeTakesTypingBack() {
		Composite form = form(cafe());
		Text name = Widgets.beside(form, "名称", Text.class);
		name.setText("違う名前");
		assertTrue(editor().isDirty());
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		name.notifyListeners(SWT.KeyDown, escape);
		assertEquals("サロン ひだまり", name.getText());
		assertFalse(editor().isDirty());
	}

	@Test
	void understandsDatesInAnyWriting() {
		Composite form = form(council());
		Text established = Widgets.beside(form, "設立", Text.class);
		type(established, "令和４年秋");
		assertEquals("2022-09-01", council().getEstablished().earliest().toString());
		assertTrue(beneath(established).getFirst().contains("2022"), () -> beneath(established).toString());
		screenshot("form-date");
		for (String day : List.of("R4.9.15", "2022-09-15", "令和４年９月１５日", "２０２２／９／１５")) {
			type(established, day);
			assertEquals("2022-09-15", council().getEstablished().earliest().toString(), day);
		}
	}

	@Test
	void keepsTheModelWhileADateIsWrong() {
		Composite form = form(council());
		Text established = Widgets.beside(form, "設立", Text.class);
		type(established, "令和4年13月");
		assertEquals("平成29年10月", council().getEstablished().toString());
		assertEquals("令和4年13月", established.getText());
		assertTrue(beneath(established).getFirst().contains("13"), () -> beneath(established).toString());
		screenshot("form-date-wrong");
	}

	@Test
	void picksADateWithTheKeyboard() throws Exception {
		Composite form = form(council());
		Text established = Widgets.beside(form, "設立", Text.class);
		type(established, "令和4年9月15日");
		Widgets.beside(form, "設立", Button.class).notifyListeners(SWT.Selection, new Event());
		WorkbenchDriver.processEvents();
		Shell popup = Arrays.stream(WorkbenchDriver.display().getShells())
				.filter(shell -> shell.getParent() != null && shell.isVisible())
				.findFirst().orElseThrow();
		screenshot("form-calendar");
		Control grid = popup.getChildren()[3];
		for (int key : new int[] { SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.CR }) {
			Event press = new Event();
			press.keyCode = key;
			grid.notifyListeners(SWT.KeyDown, press);
		}
		WorkbenchDriver.processEvents();
		assertEquals("令和4年9月23日", council().getEstablished().toString());
		assertTrue(popup.isDisposed());
	}

	@Test
	void acceptsFullWidthNumbersAndExplainsOthers() {
		Composite form = form(council().getMeetings().getFirst());
		Text attendance = Widgets.beside(form, "出席者数", Text.class);
		type(attendance, "２１");
		assertEquals(21, council().getMeetings().getFirst().getAttendance());
		type(attendance, "たくさん");
		assertEquals(21, council().getMeetings().getFirst().getAttendance());
		assertTrue(beneath(attendance).getFirst().contains("たくさん"));
		screenshot("form-meeting");
	}

	@Test
	void choosesLiteralsAndTerms() {
		Composite form = form(council());
		Combo stage = Widgets.beside(form, "段階", Combo.class);
		assertEquals(List.of("準備中", "活動中", "休止中", "終了"), List.of(stage.getItems()));
		stage.select(2);
		stage.notifyListeners(SWT.Selection, new Event());
		assertSame(CouncilStage.PAUSED, council().getStage());

		Composite body = form(cafe());
		Combo category = Widgets.beside(body, "分類", Combo.class);
		category.select(0);
		category.notifyListeners(SWT.Selection, new Event());
		assertEquals(SmallProject.project().vocabulary().terms(TermList.BODY_CATEGORY).getFirst().id(),
				cafe().getCategory());
		category.setText("こども食堂");
		category.notifyListeners(SWT.DefaultSelection, new Event());
		WorkbenchDriver.processEvents();
		assertEquals("こども食堂", cafe().getCategory());
		assertTrue(Widgets.all(category.getParent(), Label.class)
				.anyMatch(hint -> hint.isVisible() && hint.getText().contains("用語")));
		screenshot("form-term");
	}

	@Test
	void choosesAReferenceByReading() {
		Composite form = form(cafe());
		Button choose = Widgets.beside(form, "協議体", Button.class);
		SmallProject.execute(ElementCommands.set(SmallProject.domain(), cafe(), Literals.ACTIVITY_BODY__COUNCIL, null));
		Widgets.whenOpen("「協議体」を選ぶ", dialog -> {
			Text search = Widgets.all(dialog, Text.class).findFirst().orElseThrow();
			search.setText("ヨツヤ");
			Event enter = new Event();
			enter.character = SWT.CR;
			search.notifyListeners(SWT.KeyDown, enter);
			WorkbenchDriver.processEvents();
			screenshot("form-choose");
			Widgets.push(dialog, "選ぶ");
		});
		choose.notifyListeners(SWT.Selection, new Event());
		WorkbenchDriver.processEvents();
		assertSame(council(), cafe().getCouncil());
		Hyperlink link = Widgets.beside(form, "協議体", Hyperlink.class);
		assertEquals("四谷協議体", link.getText());
	}

	@Test
	void addsSeveralPastedWords() {
		Composite form = form(cafe());
		Section details = Widgets.find(form, Section.class, section -> section.getText().equals("詳しい項目"));
		details.setExpanded(true);
		WorkbenchDriver.processEvents();
		Table tags = Widgets.beside(form, "タグ", Table.class);
		Widgets.whenOpen("「タグ」に追加", dialog -> {
			Widgets.all(dialog, Text.class).findFirst().orElseThrow().setText("体操\n お茶会 \n\n");
			screenshot("form-tags-dialog");
			Widgets.push(dialog, "追加…");
		});
		Widgets.push(tags.getParent().getParent(), "追加…");
		assertEquals(List.of("居場所", "体操", "お茶会"), cafe().getTags());
		tags.setSelection(2);
		tags.notifyListeners(SWT.Selection, new Event());
		Widgets.push(tags.getParent().getParent(), "上へ");
		assertEquals(List.of("居場所", "お茶会", "体操"), cafe().getTags());
		screenshot("form-details");
		Widgets.push(tags.getParent().getParent(), "削除");
		assertEquals(List.of("居場所", "体操"), cafe().getTags());
	}

	@Test
	void addsAndRemovesParts() {
		Composite form = form(council());
		screenshot("form-council");
		Section meetings = Widgets.find(form, Section.class, section -> section.getText().startsWith("会議"));
		assertEquals("会議（1）", meetings.getText());
		Widgets.push(meetings, "追加…");
		WorkbenchDriver.processEvents();
		assertEquals(2, council().getMeetings().size());
		assertEquals("会議", editor().getTitle());
		assertEquals("会議（2）", meetings.getText());
		action(ActionFactory.UNDO).run();
		WorkbenchDriver.settle();
		assertEquals(1, council().getMeetings().size());
		assertEquals("四谷協議体", editor().getTitle());
	}

	@Test
	void createsAContactInPlace() {
		Composite form = form(cafe());
		Widgets.find(form, Section.class, section -> section.getText().equals("詳しい項目")).setExpanded(true);
		Hyperlink create = Widgets.find(form, Hyperlink.class, link -> link.getText().equals("「連絡先」を記入する"));
		Event enter = new Event();
		enter.character = SWT.CR;
		create.notifyListeners(SWT.KeyDown, enter);
		WorkbenchDriver.settle();
		assertNotNull(cafe().getContact());
		type(Widgets.beside(form, "電話", Text.class), "042-000-0000");
		assertEquals("042-000-0000", cafe().getContact().getPhone());
		screenshot("form-contact");
		action(ActionFactory.UNDO).run();
		action(ActionFactory.UNDO).run();
		WorkbenchDriver.processEvents();
		assertNull(cafe().getContact());
	}

	@Test
	void closesWithItsElementAndLosesNothing() {
		form(cafe());
		SmallProject.execute(Deletion.of(SmallProject.domain(), SmallProject.project(), List.of(cafe())).command());
		WorkbenchDriver.waitUntil("the form is closed", () -> editor() == null);
		SmallProject.domain().getCommandStack().undo();
		assertEquals("サロン ひだまり", cafe().getName());
		form(cafe());
		assertEquals("サロン ひだまり", editor().getTitle());
	}

	@Test
	void opensForEveryClassOfTheModel() {
		for (EObject element : List.of(city(), yotsuya(), council(), cafe(), council().getMemberships().getFirst(),
				yotsuya().getRelationships().getFirst(), city().getOrganizations().getFirst())) {
			Composite form = form(element);
			assertTrue(Widgets.all(form, Section.class).findAny().isPresent());
		}
		form(city());
		screenshot("form-city");
		WorkbenchDriver.page().hideView(explorer);
		form(council());
		screenshot("form-wide");
		form(yotsuya().getRelationships().getFirst());
		screenshot("form-relationship");
	}
}
