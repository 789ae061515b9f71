package jp.tsunagi.office.template.excel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.ControlPtg;
import org.apache.poi.ss.formula.ptg.FuncVarPtg;
import org.apache.poi.ss.formula.ptg.MemAreaPtg;
import org.apache.poi.ss.formula.ptg.MemFuncPtg;
import org.apache.poi.ss.formula.ptg.OperationPtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/**
 * What the parts of a formula are handed to.
 *
 * @param totals for each part that goes into a function for which several ranges are the same as one, that function
 */
record Operands(Map<Integer, Integer> totals) {

	private static final String SUM = "SUM";

	private static final Set<String> TOTALS = Set.of(SUM, "AVERAGE", "COUNT", "COUNTA", "MAX", "MIN", "PRODUCT");

	static Operands of(Ptg[] formula) {
		Map<Integer, Integer> found = new HashMap<>();
		Deque<Integer> values = new ArrayDeque<>();
		for (int i = 0; i < formula.length; i++) {
			boolean isSum = formula[i] instanceof AttrPtg attribute && attribute.isSum();
			if (isSum || formula[i] instanceof OperationPtg) {
				int count = isSum ? 1 : ((OperationPtg) formula[i]).getNumberOfOperands();
				boolean isTotal = isSum || formula[i] instanceof AbstractFunctionPtg function && TOTALS.contains(function.getName());
				for (int k = 0; k < count && !values.isEmpty(); k++) {
					int operand = values.pop();
					if (isTotal) {
						found.put(operand, i);
					}
				}
				values.push(i);
			} else if (isValue(formula[i])) {
				values.push(i);
			}
		}
		return new Operands(found);
	}

	private static boolean isValue(Ptg part) {
		return !(part instanceof ControlPtg) && !(part instanceof MemFuncPtg) && !(part instanceof MemAreaPtg);
	}

	/** The function that takes several ranges instead of that part. */
	Optional<Integer> total(int part) {
		return Optional.ofNullable(totals.get(part));
	}

	/** The same function of more ranges. */
	static Ptg ofMore(Ptg function, int more) {
		return function instanceof AbstractFunctionPtg call ? FuncVarPtg.create(call.getName(), call.getNumberOfOperands() + more)
				: FuncVarPtg.create(SUM, 1 + more);
	}
}
