package jp.tsunagi.review.ui.internal.dashboard;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Any text.
 *
 * @param feature where it stands
 */
record PlainFormat(EAttribute feature) implements FieldFormat {

	@Override
	public String show(EObject said) {
		return said.eGet(feature) instanceof String text ? text : "";
	}

	@Override
	public Read read(String typed, ReviewContent content) {
		return new Understood(Optional.<Object>of(typed.strip().replace("\r\n", "\n")).filter(text -> !text.equals("")), "");
	}
}
