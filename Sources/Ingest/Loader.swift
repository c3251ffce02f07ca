internal import Sales
