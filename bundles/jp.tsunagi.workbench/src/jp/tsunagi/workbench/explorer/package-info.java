/** What other bundles show in the explorer besides the elements of the model. */
package jp.tsunagi.workbench.explorer;
