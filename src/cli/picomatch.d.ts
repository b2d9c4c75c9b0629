/** tinyglobby's types speak of this package by way of fdir; nothing here uses it. */
declare module 'picomatch'
