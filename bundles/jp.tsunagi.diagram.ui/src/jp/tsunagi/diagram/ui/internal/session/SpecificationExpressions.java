package jp.tsunagi.diagram.ui.internal.session;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;

import jp.tsunagi.diagram.expression.CompiledExpressions;
import jp.tsunagi.diagram.expression.Services;
import jp.tsunagi.diagram.specification.ContributedSpecification;
import jp.tsunagi.diagram.specification.SpecificationException;

/** The expressions of the contributed specifications, compiled once for all diagrams and tables. */
public final class SpecificationExpressions {

	private static final Map<ContributedSpecification, CompiledExpressions> COMPILED = Collections.synchronizedMap(new IdentityHashMap<>());

	private SpecificationExpressions() {
	}

	/**
	 * Those of {@code contributed}.
	 *
	 * @throws SpecificationException if one of them, or a service, cannot be used
	 */
	public static CompiledExpressions of(ContributedSpecification contributed) throws SpecificationException {
		CompiledExpressions known = COMPILED.get(contributed);
		if (known == null) {
			known = CompiledExpressions.of(contributed.specification(), Services.of(contributed));
			COMPILED.put(contributed, known);
		}
		return known;
	}
}
