package jp.tsunagi.diagram.ui.internal.figure;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import jp.tsunagi.diagram.scene.Emphasis;
import jp.tsunagi.diagram.scene.Looks;
import jp.tsunagi.diagram.ui.canvas.NightTone;
import jp.tsunagi.diagram.ui.internal.part.Accent;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;

/** How one editor shows its diagram for now: what is in focus, what was found, in what colours. Nothing of it is saved. */
public final class Appearance {

	private final Runnable repaint;

	private Set<? extends ViewElement> focus = Set.of();

	private Set<? extends ViewElement> emphasized = Set.of();

	private Set<? extends ViewElement> found = Set.of();

	private Function<ViewElement, Optional<Rgb>> colours = element -> Optional.empty();

	/** As the specification says; {@code repaint} is run after each change. */
	public Appearance(Runnable repaint) {
		this.repaint = repaint;
	}

	/** Fades everything but these elements; none for nothing. */
	public void setFocus(Set<? extends ViewElement> elements) {
		focus = elements;
		repaint.run();
	}

	/** Whether something is faded since something else is in focus. */
	public boolean isFocused() {
		return !focus.isEmpty();
	}

	/** Fades everything but these elements, at the wish of a view; none for nothing. */
	public void setEmphasized(Set<? extends ViewElement> elements) {
		emphasized = elements;
		repaint.run();
	}

	/** Marks these elements as found. */
	public void setFound(Set<? extends ViewElement> elements) {
		found = elements;
		repaint.run();
	}

	/** Gives elements other colours than their own. */
	public void setColours(Function<ViewElement, Optional<Rgb>> other) {
		colours = other;
		repaint.run();
	}

	/** What the painter is told. */
	public Looks looks() {
		Rgb paper = new Rgb(Accent.ground().getRed(), Accent.ground().getGreen(), Accent.ground().getBlue());
		UnaryOperator<Rgb> tone = WorkbenchTheme.isDark() ? NightTone::of : UnaryOperator.identity();
		return new Looks(paper, this::emphasis, element -> colours.apply(element), tone, element -> Optional.empty());
	}

	private Emphasis emphasis(ViewElement element) {
		if (found.contains(element)) {
			return Emphasis.HIGHLIGHTED;
		}
		boolean faded = !focus.isEmpty() && !focus.contains(element) || !emphasized.isEmpty() && !emphasized.contains(element);
		return faded ? Emphasis.FADED : Emphasis.NORMAL;
	}
}
